package org.prasan.records;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many findings of one rule the submissions have that have any, newest first, a page at a time. */
public final class FindingTally {

    private final JdbcTemplate jdbc;
    private final SubmissionSearch submissions;

    public FindingTally(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.submissions = new SubmissionSearch(dataSource);
    }

    public record Line(SubmissionSearch.Found found, int count) {}

    /** @param filter with its rule */
    public List<Line> page(SearchFilter filter, long before, int most) {
        SearchSql sql = SearchSql.of(filter).equal("f.rule", filter.rule()).and("s.id < ?", before);
        record Count(long submission, int count) {}
        return jdbc
                .query(
                        "select s.id, count(*) as times from records_finding f"
                                + " join records_submission s on s.id = f.submission where " + sql.conditions()
                                + " group by s.id order by s.id desc fetch first ? rows only",
                        (row, number) -> new Count(row.getLong("id"), row.getInt("times")),
                        sql.parameters(most))
                .stream()
                .flatMap(each -> submissions.find(SearchFilter.everything(), each.submission()).stream()
                        .map(found -> new Line(found, each.count())))
                .toList();
    }
}
