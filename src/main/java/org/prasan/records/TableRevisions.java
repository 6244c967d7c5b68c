package org.prasan.records;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.prasan.records.Revision.Change;
import org.prasan.records.Revision.Kind;

/**
 * Walks one agency's versions of a table in the order in which {@link Settle} does, and notes what the revising
 * submissions changed.
 */
final class TableRevisions {

    private final AgencyTable table;
    private final VersionPages pages;
    private final PayloadColumns columns;
    private final Map<Long, List<Submission>> revised;
    private final Map<Long, List<Change>> changes;

    private record Name(String key, @Nullable YearMonth month) {}

    /** @param changes by revising submission, to which this table's are added */
    TableRevisions(
            AgencyTable table,
            VersionPages pages,
            PayloadColumns columns,
            Map<Long, List<Submission>> revised,
            Map<Long, List<Change>> changes) {
        this.table = table;
        this.pages = pages;
        this.columns = columns;
        this.revised = revised;
        this.changes = changes;
    }

    void walk(SettlePolicy policy) {
        if (policy == SettlePolicy.LATEST_BY_KEY) {
            latestByKey();
        } else {
            replaceMonths();
        }
    }

    private void latestByKey() {
        Map<Name, RecordVersion> latest = new HashMap<>();
        Map<Long, Map<Name, RecordVersion>> bySubmission = new HashMap<>();
        table.sections().stream()
                .sorted(Section.OLDEST_FIRST)
                .forEach(section -> forEach(section, version -> {
                    Name name = new Name(version.key(), null);
                    note(version, latest.put(name, version));
                    bySubmission
                            .computeIfAbsent(version.submission(), s -> new LinkedHashMap<>())
                            .put(name, version);
                }));
        revised.forEach((later, earlier) -> {
            Map<Name, RecordVersion> left = new LinkedHashMap<>();
            earlier.forEach(one -> left.putAll(bySubmission.getOrDefault(one.id(), Map.of())));
            left.keySet().removeAll(bySubmission.getOrDefault(later, Map.of()).keySet());
            left.values().forEach(version -> gone(later, version, Kind.NOT_REPEATED));
        });
    }

    private void replaceMonths() {
        Map<Name, RecordVersion> known = new HashMap<>();
        Map<Name, RecordVersion> held = new LinkedHashMap<>();
        for (AgencyTable.Report report : table.reports()) {
            Map<Name, RecordVersion> reported = new LinkedHashMap<>();
            report.sections()
                    .forEach(section -> forEach(section, version -> {
                        Name name = new Name(version.key(), version.month());
                        note(version, known.get(name));
                        reported.put(name, version);
                    }));
            Set<YearMonth> months = months(report, reported);
            List<Name> withdrawn = held.keySet().stream()
                    .filter(name -> months.contains(name.month()) && !reported.containsKey(name))
                    .toList();
            withdrawn.forEach(name -> gone(report.submission().id(), held.remove(name), Kind.WITHDRAWN));
            known.putAll(reported);
            held.putAll(reported);
        }
    }

    /** A submission whose every row was refused replaces nothing. */
    private static Set<YearMonth> months(AgencyTable.Report report, Map<Name, RecordVersion> reported) {
        Set<YearMonth> months = new HashSet<>();
        if (!report.submission().everyRowRejected()) {
            report.coverages()
                    .forEach(coverage -> months.addAll(coverage.months().months()));
        }
        reported.values().forEach(version -> months.add(version.month()));
        return months;
    }

    private void forEach(Section section, Consumer<RecordVersion> consumer) {
        Supplier<Optional<List<RecordVersion>>> read = pages.of(List.of(section));
        for (Optional<List<RecordVersion>> page = read.get(); page.isPresent(); page = read.get()) {
            page.get().forEach(consumer);
        }
    }

    private void note(RecordVersion version, @Nullable RecordVersion before) {
        if (revised.containsKey(version.submission())) {
            List<Revision.ColumnChange> differing = before == null ? List.of() : columns.changes(before, version);
            Kind kind = before == null ? Kind.LOADED : differing.isEmpty() ? Kind.UNCHANGED : Kind.UPDATED;
            add(version.submission(), version, kind, differing);
        }
    }

    private void gone(long later, @Nullable RecordVersion version, Kind kind) {
        if (version != null && revised.containsKey(later)) {
            add(later, version, kind, List.of());
        }
    }

    private void add(long submission, RecordVersion version, Kind kind, List<Revision.ColumnChange> differing) {
        changes.computeIfAbsent(submission, s -> new ArrayList<>())
                .add(new Change(
                        version.table(),
                        version.sheet(),
                        version.row(),
                        version.key(),
                        version.month(),
                        kind,
                        differing,
                        version.current()));
    }
}
