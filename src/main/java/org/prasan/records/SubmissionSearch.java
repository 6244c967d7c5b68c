package org.prasan.records;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.vocabulary.MonthRange;
import org.springframework.jdbc.core.JdbcTemplate;

/** Submissions a page at a time, newest first; the database cuts. */
public final class SubmissionSearch {

    private final JdbcTemplate jdbc;

    public SubmissionSearch(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** @param file where it arrived first; empty where no inbox ever held it */
    public record Found(Submission submission, Optional<InboxFile> file) {}

    /** Those with a number below this one. */
    public List<Found> page(SearchFilter filter, long before, int most) {
        return page(SearchSql.of(filter).and("s.id < ?", before), most);
    }

    /** Those that cover any of these months, or are about them. */
    public List<Found> covering(SearchFilter filter, MonthRange months, long before, int most) {
        return page(
                SearchSql.of(filter)
                        .and(
                                "exists (select 1 from records_coverage c where c.submission = s.id"
                                        + " and c.month_last >= ? and c.month_first <= ?)",
                                number(months.first()),
                                number(months.last()))
                        .and("s.id < ?", before),
                most);
    }

    public Optional<Found> find(SearchFilter filter, long submission) {
        return page(SearchSql.of(filter.ofSubmission(submission)), 1).stream().findFirst();
    }

    /** That anything which counts reports on; an index has it at hand. */
    public Optional<YearMonth> lastMonth() {
        return Optional.ofNullable(jdbc.queryForObject("select max(month_last) from records_coverage", Integer.class))
                .map(MonthNumber::month);
    }

    private List<Found> page(SearchSql sql, int most) {
        return jdbc
                .query(
                        "select s.*, w.reason as withdrawn from records_submission s"
                                + " left join records_withdrawal w on w.sha256 = s.live_sha256 where "
                                + sql.conditions() + " order by s.id desc fetch first ? rows only",
                        Submissions::submission,
                        sql.parameters(most))
                .stream()
                .map(each -> new Found(each, file(each.sha256())))
                .toList();
    }

    private Optional<InboxFile> file(String sha256) {
        return jdbc
                .query(
                        "select inbox, path, sha256, size_bytes, received_at, declared from records_inbox_file"
                                + " where sha256 = ?",
                        InboxFiles::file,
                        sha256)
                .stream()
                .min(InboxFile.ORDER_OF_ARRIVAL);
    }

    private static int number(YearMonth month) {
        return MonthNumber.of(month);
    }
}
