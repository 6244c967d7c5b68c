package org.prasan.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Derives which version of each record counts, and what became of each row, from what arrived when: files are read in
 * parallel, so the order of processing must not matter. Holds one agency's keys of one table in memory.
 */
public final class Settle {

    private final DataSource dataSource;

    public Settle(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Settles the live accepted submissions of these forms in one transaction; other forms stay as they are.
     *
     * @throws AccountMismatchException when a submission's rows do not add up; nothing is changed then
     */
    public SettleReport settle(Map<String, FormPolicy> policies) {
        return Transaction.write(dataSource, jdbc -> {
            jdbc.queryForList("select id from records_settle_lock for update");
            return settle(jdbc, policies);
        });
    }

    private static SettleReport settle(JdbcTemplate jdbc, Map<String, FormPolicy> policies) {
        Set<String> formsWithoutPolicy = new TreeSet<>();
        List<Submission> submissions = new ArrayList<>();
        for (Submission submission : Submissions.accepted(jdbc)) {
            if (policies.containsKey(submission.form())) {
                submissions.add(submission);
            } else {
                formsWithoutPolicy.add(submission.form());
            }
        }
        mustHaveArrived(submissions, Arrivals.of(jdbc));
        Settling settling = new Settling(jdbc);
        AgencyTable.of(submissions, Section.of(submissions, jdbc), Submissions.coverages(jdbc))
                .forEach(table -> settle(table, policies, settling));
        settling.versions.flush();
        List<RowAccount> accounts = new ArrayList<>();
        for (Submission submission : submissions) {
            RowAccount account = settling.tally(submission).account(submission);
            accounts.add(account);
            store(jdbc, submission, account, settling.isSuperseded(submission));
        }
        return new SettleReport(
                accounts,
                settling.versions.versions(),
                settling.versions.current(),
                settling.versions.changed(),
                submissions.stream()
                        .filter(settling::isSuperseded)
                        .map(Submission::id)
                        .collect(Collectors.toSet()),
                formsWithoutPolicy);
    }

    private static void settle(AgencyTable table, Map<String, FormPolicy> policies, Settling settling) {
        switch (Objects.requireNonNull(policies.get(table.form())).of(table.table())) {
            case LATEST_BY_KEY -> LatestByKey.settle(table, settling);
            case REPLACE_MONTHS -> ReplaceMonths.settle(table, settling);
        }
    }

    private static void mustHaveArrived(List<Submission> submissions, Arrivals arrivals) {
        for (Submission submission : submissions) {
            if (arrivals.find(submission.sha256()).isEmpty()) {
                throw new IllegalStateException("submission " + submission.id() + ": no inbox ever held its content "
                        + submission.sha256() + ", so when it arrived is unknown");
            }
        }
    }

    private static void store(JdbcTemplate jdbc, Submission submission, RowAccount account, boolean superseded) {
        boolean stored = submission.settled()
                && submission.superseded() == superseded
                && submission.rowsLoaded() == account.loaded()
                && submission.rowsUpdated() == account.updated()
                && submission.rowsUnchanged() == account.unchanged();
        if (!stored) {
            jdbc.update(
                    "update records_submission set settled = ?, superseded = ?, rows_loaded = ?, rows_updated = ?,"
                            + " rows_unchanged = ? where id = ?",
                    true,
                    superseded,
                    account.loaded(),
                    account.updated(),
                    account.unchanged(),
                    submission.id());
        }
    }
}
