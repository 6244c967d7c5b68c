package org.prasan.operations.telling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prasan.catalog.NoticeKind;
import org.prasan.operations.telling.Notice.Acknowledgement;
import org.prasan.vocabulary.Text;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A notice as it lies in its table. Lines hold Thai and English with a tab between. */
record NoticeRow(Notice notice, int round) {

    static void insert(JdbcClient jdbc, Happening happening, int round, Instant raised) {
        jdbc.sql("insert into operations_notice (kind, notice_key, round, job, period, subject_th, subject_en, details,"
                        + " steps, occurrences, raised_at, acknowledged_at, acknowledged_by, acknowledged_why)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, '', '', '')")
                .params(
                        happening.kind().name(),
                        happening.key(),
                        round,
                        happening.job(),
                        happening.period(),
                        happening.subject().th(),
                        happening.subject().en(),
                        lines(happening.details()),
                        lines(happening.steps()),
                        raised.toString())
                .update();
    }

    static NoticeRow of(ResultSet row, int number) throws SQLException {
        Happening happening = new Happening(
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("notice_key"),
                row.getString("job"),
                row.getString("period"),
                new Text(row.getString("subject_th"), row.getString("subject_en")),
                texts(row.getString("details")),
                texts(row.getString("steps")));
        Notice notice = new Notice(
                row.getLong("id"),
                happening,
                row.getInt("occurrences"),
                Instant.parse(row.getString("raised_at")),
                acknowledgement(row));
        return new NoticeRow(notice, row.getInt("round"));
    }

    private static Optional<Acknowledgement> acknowledgement(ResultSet row) throws SQLException {
        String moment = row.getString("acknowledged_at");
        return moment.isEmpty()
                ? Optional.empty()
                : Optional.of(new Acknowledgement(
                        Instant.parse(moment), row.getString("acknowledged_by"), row.getString("acknowledged_why")));
    }

    private static String lines(List<Text> texts) {
        return texts.stream()
                .map(text -> flat(text.th()) + "\t" + flat(text.en()))
                .collect(Collectors.joining("\n"));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<Text> texts(String lines) {
        return lines.lines()
                .map(line -> line.split("\t", -1))
                .map(both -> new Text(both[0], both[1]))
                .toList();
    }
}
