package org.prasan.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.prasan.records.Revision.Change;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which submissions revise earlier ones of the same agency and form for the same months, and what they changed. */
public final class Revisions {

    private final DataSource dataSource;
    private final Map<String, FormPolicy> policies;

    public Revisions(DataSource dataSource, Map<String, FormPolicy> policies) {
        this.dataSource = dataSource;
        this.policies = Map.copyOf(policies);
    }

    /** In order of arrival. Holds one agency's records of one table in memory, and all changes. */
    public List<Revision> list() {
        return Transaction.read(dataSource, this::list);
    }

    private List<Revision> list(JdbcTemplate jdbc) {
        List<Submission> submissions = Submissions.accepted(jdbc).stream()
                .filter(submission -> submission.settled() && policies.containsKey(submission.form()))
                .toList();
        Map<Long, List<Submission>> revised = revised(submissions);
        Map<Long, List<Change>> changes = new LinkedHashMap<>();
        Map<List<String>, PayloadColumns> columns = new HashMap<>();
        for (AgencyTable table :
                AgencyTable.of(submissions, Section.of(submissions, jdbc), Submissions.coverages(jdbc))) {
            if (table.reports().stream()
                    .anyMatch(report -> revised.containsKey(report.submission().id()))) {
                PayloadColumns names = columns.computeIfAbsent(
                        List.of(table.form(), table.table()),
                        name -> new PayloadColumns(
                                new RecordVersions(dataSource).columns(table.form(), table.table())));
                new TableRevisions(table, new VersionPages(jdbc), names, revised, changes)
                        .walk(Objects.requireNonNull(policies.get(table.form())).of(table.table()));
            }
        }
        return submissions.stream()
                .filter(submission -> revised.containsKey(submission.id()))
                .map(submission -> new Revision(
                        submission,
                        revised.getOrDefault(submission.id(), List.of()),
                        changes.getOrDefault(submission.id(), List.of())))
                .toList();
    }

    /** By submission those that arrived before it from the same agency, of the same form, for some of the same months. */
    private static Map<Long, List<Submission>> revised(List<Submission> inOrderOfArrival) {
        Map<Long, List<Submission>> revised = new LinkedHashMap<>();
        for (int i = 0; i < inOrderOfArrival.size(); i++) {
            Submission later = inOrderOfArrival.get(i);
            List<Submission> earlier = inOrderOfArrival.subList(0, i).stream()
                    .filter(one -> isSameAs(one, later))
                    .toList();
            if (!earlier.isEmpty()) {
                revised.put(later.id(), new ArrayList<>(earlier));
            }
        }
        return revised;
    }

    private static boolean isSameAs(Submission earlier, Submission later) {
        return earlier.form().equals(later.form())
                && earlier.agency().equals(later.agency())
                && earlier.months().isPresent()
                && later.months().filter(earlier.months().get()::overlaps).isPresent();
    }
}
