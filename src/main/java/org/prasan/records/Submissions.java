package org.prasan.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.prasan.catalog.FormDefinition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What became of each content that was read. Only live readings are told: a later reading of the same content replaces. */
public final class Submissions {

    private static final String LIVE = "select s.*, w.reason as withdrawn from records_submission s"
            + " left join records_withdrawal w on w.sha256 = s.live_sha256 where s.live_sha256 is not null";

    private final DataSource dataSource;

    public Submissions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public Optional<Submission> find(String sha256) {
        return new JdbcTemplate(dataSource)
                .query(LIVE + " and s.live_sha256 = ?", Submissions::submission, sha256).stream()
                        .findFirst();
    }

    /** By content, of these contents. */
    Map<String, Submission> of(Collection<String> contents) {
        Map<String, Submission> read = new HashMap<>();
        JdbcClient.create(dataSource)
                .sql(LIVE + " and s.live_sha256 in (:contents)")
                .param("contents", contents)
                .query(Submissions::submission)
                .list()
                .forEach(submission -> read.put(submission.sha256(), submission));
        return read;
    }

    /** In order of arrival. */
    public List<Submission> list() {
        return Transaction.read(dataSource, Submissions::list);
    }

    /** The highest number that a submission has; 0 when there is none. Numbers grow. */
    static long newest(JdbcTemplate jdbc) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select coalesce(max(id), 0) from records_submission", Long.class));
    }

    /** What the live accepted submissions report, nil returns too, by submission. */
    public Map<Long, List<Coverage>> coverages() {
        return Transaction.read(dataSource, jdbc -> {
            Map<Long, List<Coverage>> coverages = coverages(jdbc);
            coverages
                    .keySet()
                    .retainAll(accepted(jdbc).stream().map(Submission::id).collect(Collectors.toSet()));
            return coverages;
        });
    }

    /** Starts reading a content. Nothing of it is seen before the writer has accepted or refused it. */
    public SubmissionWriter open(String sha256, String definition) {
        return SubmissionWriter.open(dataSource, sha256, definition);
    }

    /** Keeps the column order of a form, without which its payloads could not be read once the form has changed. */
    public void register(FormDefinition form) {
        new FormVersions(dataSource).register(form);
    }

    static List<Submission> list(JdbcTemplate jdbc) {
        return sorted(jdbc.query(LIVE, Submissions::submission), Arrivals.of(jdbc));
    }

    private static List<Submission> sorted(List<Submission> submissions, Arrivals arrivals) {
        return submissions.stream()
                .sorted(Comparator.comparingInt((Submission s) -> arrivals.rank(s.sha256()))
                        .thenComparing(Submission::sha256))
                .toList();
    }

    static List<Submission> accepted(JdbcTemplate jdbc) {
        return list(jdbc).stream()
                .filter(submission -> submission.fate() == Fate.ACCEPTED)
                .toList();
    }

    /** In the order among themselves that they have among all. */
    static List<Submission> accepted(JdbcTemplate jdbc, String form) {
        return sorted(jdbc.query(LIVE + " and s.form = ?", Submissions::submission, form), Arrivals.of(jdbc, form))
                .stream()
                .filter(submission -> submission.fate() == Fate.ACCEPTED)
                .toList();
    }

    /** Of replaced submissions too. */
    static Map<Long, List<Coverage>> coverages(JdbcTemplate jdbc) {
        Map<Long, List<Coverage>> coverages = new HashMap<>();
        jdbc.query("select * from records_coverage order by submission, place", row -> {
            coverages
                    .computeIfAbsent(row.getLong("submission"), s -> new ArrayList<>())
                    .add(coverage(row));
        });
        return coverages;
    }

    static Coverage coverage(ResultSet row) throws SQLException {
        return new Coverage(
                row.getString("table_name"),
                row.getString("sheet"),
                MonthNumber.range(row.getInt("month_first"), row.getInt("month_last")),
                row.getInt("row_count"));
    }

    static Submission submission(ResultSet row, int number) throws SQLException {
        boolean withdrawn = row.getString("withdrawn") != null;
        boolean accepted = Fate.valueOf(row.getString("fate")) == Fate.ACCEPTED;
        return new Submission(
                row.getLong("id"),
                row.getString("sha256"),
                row.getString("definition"),
                withdrawn && accepted ? Fate.WITHDRAWN : Fate.valueOf(row.getString("fate")),
                withdrawn && accepted ? row.getString("withdrawn") : row.getString("reason"),
                row.getString("form"),
                row.getString("form_version"),
                row.getString("agency"),
                row.getString("period"),
                row.getInt("rows_read"),
                row.getInt("rows_rejected"),
                row.getInt("rows_loaded"),
                row.getInt("rows_updated"),
                row.getInt("rows_unchanged"),
                row.getBoolean("settled"),
                row.getBoolean("superseded"));
    }
}
