package org.prasan.records;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/** The months whose figures submissions may change: a register may tell of cases of years ago. */
final class SubmissionMonths {

    private SubmissionMonths() {}

    /** @param outdated whether records count that others have taken over from, as when those are taken back */
    static Map<Long, Set<YearMonth>> of(List<Submission> submissions, JdbcTemplate jdbc, boolean outdated) {
        Map<Long, Set<YearMonth>> months = new HashMap<>();
        submissions.forEach(submission -> months.put(submission.id(), new TreeSet<>()));
        Submissions.coverages(jdbc).forEach((submission, coverages) -> {
            Set<YearMonth> known = months.get(submission);
            if (known != null) {
                coverages.forEach(coverage -> known.addAll(coverage.months().months()));
            }
        });
        for (Section section : Section.of(submissions, jdbc)) {
            Set<YearMonth> known = months.get(section.submission().id());
            if (known != null) {
                add(section, jdbc, outdated, known);
            }
        }
        return months;
    }

    private static void add(Section section, JdbcTemplate jdbc, boolean outdated, Set<YearMonth> months) {
        jdbc.query(
                "select month_no, payload from records_version v where v.id >= ? and v.id < ?"
                        + (outdated ? "" : " and not exists (select 1 from records_outdated o where o.version = v.id)"),
                row -> {
                    months.add(MonthNumber.month(row.getInt("month_no")));
                    months.addAll(PayloadMonths.of(row.getString("payload")));
                },
                VersionId.first(section.id()),
                VersionId.end(section.id()));
    }
}
