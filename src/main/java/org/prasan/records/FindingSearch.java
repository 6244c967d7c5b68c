package org.prasan.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Findings a page at a time, of the newest submission first, within one as they were found; the database cuts. */
public final class FindingSearch {

    private static final String FROM = " from records_finding f join records_submission s on s.id = f.submission"
            + " left join records_withdrawal w on w.sha256 = s.live_sha256 where w.sha256 is null and ";

    private final JdbcTemplate jdbc;

    public FindingSearch(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * One of the list.
     *
     * @param place among those of its submission
     * @param file its path in an inbox; empty where none ever held it
     */
    public record Found(
            long submission,
            int place,
            String file,
            String agency,
            String form,
            String period,
            StoredFinding finding) {}

    /** What lies behind this place of this submission; {@code (Long.MAX_VALUE, 0)} for the first page. */
    public List<Found> page(SearchFilter filter, long submission, int place, int most) {
        SearchSql sql = conditions(filter)
                .and("(f.submission < ? or f.submission = ? and f.place > ?)", submission, submission, place);
        return jdbc.query(
                "select f.*, s.agency, s.form, s.period, s.live_sha256" + FROM + sql.conditions()
                        + " order by f.submission desc, f.place fetch first ? rows only",
                (row, number) -> new Found(
                        row.getLong("submission"),
                        row.getInt("place"),
                        path(row.getString("live_sha256")),
                        row.getString("agency"),
                        row.getString("form"),
                        row.getString("period"),
                        Findings.finding(row, number).finding()),
                sql.parameters(most));
    }

    public Optional<Found> find(SearchFilter filter, long submission, int place) {
        return page(filter.ofSubmission(submission), submission, place - 1, 1).stream()
                .filter(found -> found.place() == place)
                .findFirst();
    }

    /** How many of each rule, of one submission or run. */
    public Map<String, Integer> counts(SearchFilter filter) {
        SearchSql sql = conditions(filter);
        Map<String, Integer> counts = new TreeMap<>();
        jdbc.query(
                "select f.rule, count(*) as times" + FROM + sql.conditions() + " group by f.rule",
                row -> {
                    counts.put(row.getString("rule"), row.getInt("times"));
                },
                sql.parameters());
        return counts;
    }

    private static SearchSql conditions(SearchFilter filter) {
        return SearchSql.of(filter).equal("f.rule", filter.rule()).equal("f.severity", filter.severity());
    }

    private String path(String sha256) {
        return jdbc
                .queryForList("select min(path) from records_inbox_file where sha256 = ?", String.class, sha256)
                .stream()
                .flatMap(java.util.stream.Stream::ofNullable)
                .findFirst()
                .orElse("");
    }
}
