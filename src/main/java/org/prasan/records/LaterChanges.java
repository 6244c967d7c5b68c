package org.prasan.records;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.prasan.records.Change.Kind;
import org.springframework.jdbc.core.JdbcTemplate;

/** Submissions that count and came after a moment, and what was amended by hand since. */
public final class LaterChanges {

    private final DataSource dataSource;

    public LaterChanges(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** All that there is now. */
    public Seen newest() {
        return Transaction.read(dataSource, LaterChanges::newest);
    }

    private static Seen newest(JdbcTemplate jdbc) {
        return new Seen(Submissions.newest(jdbc), Amended.newest(jdbc));
    }

    /** Submissions in order of arrival, then amendments in theirs. */
    public List<Change> after(Seen seen) {
        return Transaction.read(dataSource, jdbc -> {
            // Mostly there is none, and all submissions need not be gone through.
            if (seen.covers(newest(jdbc))) {
                return List.of();
            }
            List<Change> changes = new ArrayList<>(submissions(seen.submission(), jdbc));
            changes.addAll(Amended.after(seen.amendment(), jdbc));
            return changes;
        });
    }

    private static List<Change> submissions(long newest, JdbcTemplate jdbc) {
        List<Submission> later = Submissions.accepted(jdbc).stream()
                .filter(submission -> submission.id() > newest && !submission.superseded())
                .toList();
        if (later.isEmpty()) {
            return List.of();
        }
        Map<Long, Set<YearMonth>> months = SubmissionMonths.of(later, jdbc, false);
        return later.stream()
                .map(submission -> new Change(
                        Kind.SUBMITTED,
                        submission.id(),
                        submission.sha256(),
                        submission.form(),
                        months.getOrDefault(submission.id(), Set.of())))
                .toList();
    }
}
