package org.prasan.records;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Submissions that count and came after a moment, and the months whose figures they may change. */
public final class LaterSubmissions {

    private final DataSource dataSource;

    public LaterSubmissions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param months that its sheets report, and that its records lie in */
    public record Later(Submission submission, Set<YearMonth> months) {}

    /** @param newest the number of the last submission that is none of them, as {@link Submissions#newest()} gave it */
    public List<Later> after(long newest) {
        return Transaction.read(dataSource, jdbc -> {
            // Mostly there is none, and all submissions need not be gone through.
            if (Submissions.newest(jdbc) <= newest) {
                return List.of();
            }
            List<Submission> later = Submissions.accepted(jdbc).stream()
                    .filter(submission -> submission.id() > newest && !submission.superseded())
                    .toList();
            return later.isEmpty() ? List.of() : later(later, jdbc);
        });
    }

    private static List<Later> later(List<Submission> submissions, JdbcTemplate jdbc) {
        Map<Long, Set<YearMonth>> months = new HashMap<>();
        submissions.forEach(submission -> months.put(submission.id(), new HashSet<>()));
        Submissions.coverages(jdbc).forEach((submission, coverages) -> {
            Set<YearMonth> known = months.get(submission);
            if (known != null) {
                coverages.forEach(coverage -> known.addAll(coverage.months().months()));
            }
        });
        Section.of(submissions, jdbc)
                .forEach(section -> months.getOrDefault(section.submission().id(), new HashSet<>())
                        .addAll(months(section, jdbc)));
        return submissions.stream()
                .map(submission -> new Later(submission, Set.copyOf(months.getOrDefault(submission.id(), Set.of()))))
                .toList();
    }

    /** Of the records that count: a register may tell of cases of years ago. */
    private static Set<YearMonth> months(Section section, JdbcTemplate jdbc) {
        return jdbc
                .queryForList(
                        "select distinct month_no from records_version v where v.id >= ? and v.id < ?"
                                + " and not exists (select 1 from records_outdated o where o.version = v.id)",
                        Integer.class,
                        VersionId.first(section.id()),
                        VersionId.end(section.id()))
                .stream()
                .map(MonthNumber::month)
                .collect(Collectors.toSet());
    }
}
