package org.prasan.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one agency reports for one table of a form.
 *
 * @param reports in order of arrival
 */
record AgencyTable(String form, String table, List<Report> reports) {

    /** One submission's part: its sheets with rows for the table, and the months it covers there. */
    record Report(Submission submission, List<Section> sections, List<Coverage> coverages) {}

    List<Section> sections() {
        return reports.stream().flatMap(report -> report.sections().stream()).toList();
    }

    /** By form, agency and table; {@code submissions} are in order of arrival. */
    static List<AgencyTable> of(
            List<Submission> submissions, List<Section> sections, Map<Long, List<Coverage>> coverages) {
        Map<Name, Map<Long, Report>> tables = new TreeMap<>(Name.ORDER);
        Map<Long, List<Section>> bySubmission = new HashMap<>();
        sections.forEach(section -> bySubmission
                .computeIfAbsent(section.submission().id(), s -> new ArrayList<>())
                .add(section));
        for (Submission submission : submissions) {
            bySubmission
                    .getOrDefault(submission.id(), List.of())
                    .forEach(section -> report(tables, submission, section.table())
                            .sections()
                            .add(section));
            coverages
                    .getOrDefault(submission.id(), List.of())
                    .forEach(coverage -> report(tables, submission, coverage.table())
                            .coverages()
                            .add(coverage));
        }
        List<AgencyTable> all = new ArrayList<>();
        tables.forEach(
                (name, reports) -> all.add(new AgencyTable(name.form(), name.table(), List.copyOf(reports.values()))));
        return all;
    }

    private static Report report(Map<Name, Map<Long, Report>> tables, Submission submission, String table) {
        return tables.computeIfAbsent(
                        new Name(submission.form(), submission.agency(), table), n -> new LinkedHashMap<>())
                .computeIfAbsent(submission.id(), id -> new Report(submission, new ArrayList<>(), new ArrayList<>()));
    }

    private record Name(String form, String agency, String table) {
        static final Comparator<Name> ORDER =
                Comparator.comparing(Name::form).thenComparing(Name::agency).thenComparing(Name::table);
    }
}
