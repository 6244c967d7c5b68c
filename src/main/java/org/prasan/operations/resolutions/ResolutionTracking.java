package org.prasan.operations.resolutions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.ResolutionSource;
import org.prasan.figures.Resolution;
import org.prasan.figures.Resolutions;
import org.prasan.records.RecordVersions;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.Text;

/**
 * The resolutions of all meetings as they stand now: as the last meeting followed them up, or as their agency has reported
 * since. A meeting that follows one up later counts again.
 */
public final class ResolutionTracking {

    private final RecordVersions records;
    private final StatusReports reports;

    public ResolutionTracking(DataSource dataSource, AuditLog audit) {
        this.records = new RecordVersions(dataSource);
        this.reports = new StatusReports(dataSource, audit);
    }

    /** In the order of the meetings; none when no definition says where they are recorded. */
    public List<TrackedResolution> list(Catalog catalog) {
        Optional<ResolutionSource> source = catalog.telling().resolutions();
        if (source.isEmpty()) {
            return List.of();
        }
        Map<String, StatusReport> latest = new HashMap<>();
        reports.list().forEach(report -> latest.put(report.resolution(), report));
        FormDefinition form = catalog.form(source.get().form());
        return new Resolutions(source.get(), form, records)
                .list().stream()
                        .map(resolution -> tracked(resolution, latest.get(resolution.id()), source.get(), catalog))
                        .toList();
    }

    private static TrackedResolution tracked(
            Resolution recorded, @Nullable StatusReport report, ResolutionSource source, Catalog catalog) {
        boolean reported = report != null && report.on().isAfter(recorded.asOf());
        Resolution now = report != null && reported ? recorded.standing(report.status(), report.on()) : recorded;
        CodeList about = catalog.codeLists()
                .get(catalog.form(source.form())
                        .table(source.table())
                        .column(source.label())
                        .codeList());
        return new TrackedResolution(
                now,
                label(about, now.about()),
                now.responsible()
                        .map(agency -> label(catalog.codeLists().get("agency"), agency))
                        .orElse(Text.same("-")),
                label(catalog.codeLists().get(source.statuses()), now.status()),
                reported,
                !source.closed().contains(now.status()));
    }

    private static Text label(CodeList list, String code) {
        return list.contains(code) ? list.get(code).label() : Text.same(code.isEmpty() ? "-" : code);
    }

    public Optional<TrackedResolution> find(Catalog catalog, String id) {
        return list(catalog).stream()
                .filter(tracked -> tracked.resolution().id().equals(id))
                .findFirst();
    }

    /** The codes that a state may have. */
    public List<String> statuses(Catalog catalog) {
        return catalog.telling()
                .resolutions()
                .map(source -> catalog.codeLists().get(source.statuses()).codes().stream()
                        .map(code -> code.code())
                        .toList())
                .orElse(List.of());
    }

    /**
     * An agency says how far it has come.
     *
     * @throws IllegalArgumentException when there is no such state
     */
    public void report(
            Catalog catalog, TrackedResolution tracked, String status, LocalDate on, String actor, String reason) {
        if (!statuses(catalog).contains(status)) {
            throw new IllegalArgumentException("no state " + status);
        }
        reports.add(
                new StatusReport(tracked.resolution().id(), status, on, actor, reason),
                tracked.resolution().status());
    }
}
