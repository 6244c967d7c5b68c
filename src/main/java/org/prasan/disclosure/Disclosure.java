package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.catalog.ProtectionRules;
import org.prasan.catalog.ReportDefinition;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureSet;
import org.prasan.figures.FigureTable;

/**
 * Makes tables that may be released. All tables of all reports of a run are protected as one, for the widest audience
 * first and against all that was published before, by hiding or, where a report says so, by rounding; a release that would reveal anything is refused as a whole.
 */
public final class Disclosure {

    private final Runnable checkpoint;

    public Disclosure() {
        this(() -> {});
    }

    /** @param checkpoint called again and again while tables are protected, by several threads; what it throws ends the work */
    public Disclosure(Runnable checkpoint) {
        this.checkpoint = checkpoint;
    }

    /** @param published what readers know already */
    public Release protect(FigureSet figures, ProtectionRules rules, Published published) {
        Map<ReportDefinition, List<Place>> places = new LinkedHashMap<>();
        figures.tables().forEach((report, tables) -> places.put(report, Places.of(report, tables, rules.of(report))));
        List<Refusal> faults =
                Places.faults(places.values().stream().flatMap(List::stream).toList(), figures.inner());
        if (!faults.isEmpty()) {
            return new Release.Refused(faults);
        }
        List<Place> all = places.values().stream().flatMap(List::stream).toList();
        RoundedReports rounded = new RoundedReports(all);
        rounded.round(all, figures.inner(), published.readBy(rules.widestFirst()));
        ReleaseProtection protection = new ReleaseProtection(figures.inner(), checkpoint);
        for (String audience : rules.widestFirst()) {
            List<ReportDefinition> own = places.keySet().stream()
                    .filter(report -> report.audience().equals(audience))
                    .toList();
            protection.decide(
                    all.stream()
                            .filter(place -> !place.rules().isRounded()
                                    && place.report().audience().equals(audience))
                            .toList(),
                    strictest(rules.policy(audience), own, rules),
                    published.readBy(rules.readBy(audience)).stream()
                            .filter(release -> !release.isRounded())
                            .toList());
        }
        List<Refusal> refusals = new ArrayList<>(rounded.refusals());
        refusals.addAll(protection.refusals());
        return refusals.isEmpty() ? safe(figures, rules, protection, rounded) : new Release.Refused(refusals);
    }

    private static ProtectionPolicy strictest(
            ProtectionPolicy audience, List<ReportDefinition> reports, ProtectionRules rules) {
        return reports.stream().map(report -> rules.of(report).policy()).reduce(audience, ProtectionPolicy::stricter);
    }

    private static Release safe(
            FigureSet figures, ProtectionRules rules, ReleaseProtection protection, RoundedReports rounded) {
        Map<ReportDefinition, List<Decided>> decided = Stream.concat(
                        protection.decided().stream(), rounded.decided().stream())
                .collect(Collectors.groupingBy(one -> one.place().report()));
        Map<ReportDefinition, Map<String, ReleasedTable>> tables = new LinkedHashMap<>();
        Map<ReportDefinition, PastRelease> entries = new LinkedHashMap<>();
        figures.tables().forEach((report, unprotected) -> {
            List<Decided> own = decided.getOrDefault(report, List.of());
            tables.put(
                    report,
                    SafeTables.of(
                            unprotected,
                            own,
                            rules.of(report),
                            rounded.difference(rules.of(report).roundedTo())));
            entries.put(report, Entries.of(report.id(), own, figures.inner()));
        });
        return new Release.Safe(tables, entries, protection.account());
    }

    /** The tables as they are, for administrators only, by id in the same order. */
    public Map<String, ReleasedTable> internal(List<FigureTable> tables) {
        Map<String, ReleasedTable> internal = new LinkedHashMap<>();
        for (FigureTable table : tables) {
            List<List<ReleasedCell>> cells = new ArrayList<>();
            table.cells()
                    .forEach(
                            row -> cells.add(row.stream().map(Disclosure::shown).toList()));
            internal.put(table.id(), new InternalTable(Contents.of(table, cells)));
        }
        return internal;
    }

    static ReleasedCell shown(Cell cell) {
        if (cell instanceof Cell.Counted counted) {
            return new ReleasedCell.Value(counted.value(), counted.decimals(), counted.isPartial());
        }
        if (cell instanceof Cell.Median median) {
            return new ReleasedCell.Value(median.value(), median.decimals(), median.isPartial());
        }
        if (cell instanceof Cell.Censored censored) {
            return new ReleasedCell.Censored(censored.least(), censored.most());
        }
        if (cell instanceof Cell.Words words) {
            return new ReleasedCell.Words(words.words());
        }
        return cell instanceof Cell.NotReported ? new ReleasedCell.NotReported() : new ReleasedCell.NotApplicable();
    }
}
