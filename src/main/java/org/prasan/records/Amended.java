package org.prasan.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.prasan.records.Change.Kind;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps that a submission was amended and which months that may change, in one transaction with the amendment. */
final class Amended {

    private Amended() {}

    /** As a whole. */
    static void note(JdbcTemplate jdbc, Kind kind, Submission submission) {
        note(
                jdbc,
                kind,
                submission,
                SubmissionMonths.of(List.of(submission), jdbc, true).getOrDefault(submission.id(), Set.of()));
    }

    static void note(JdbcTemplate jdbc, Kind kind, Submission submission, Collection<YearMonth> months) {
        jdbc.update(
                "insert into records_amendment (sha256, form, kind, months) values (?, ?, ?, ?)",
                submission.sha256(),
                submission.form(),
                kind.name(),
                months.stream().sorted().map(YearMonth::toString).collect(Collectors.joining(" ")));
    }

    static long newest(JdbcTemplate jdbc) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select coalesce(max(id), 0) from records_amendment", Long.class));
    }

    /** In their order. */
    static List<Change> after(long newest, JdbcTemplate jdbc) {
        return jdbc.query("select * from records_amendment where id > ? order by id", Amended::change, newest);
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        Set<YearMonth> months = Arrays.stream(row.getString("months").split(" "))
                .filter(month -> !month.isEmpty())
                .map(YearMonth::parse)
                .collect(Collectors.toSet());
        return new Change(
                Kind.valueOf(row.getString("kind")),
                row.getLong("id"),
                row.getString("sha256"),
                row.getString("form"),
                months);
    }
}
