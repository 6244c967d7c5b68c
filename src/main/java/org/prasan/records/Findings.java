package org.prasan.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.prasan.vocabulary.Text;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was found wrong in the live submissions, refused ones too. */
public final class Findings {

    private final DataSource dataSource;

    public Findings(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** In order of arrival, within a submission as they were found. */
    public List<FileFinding> list() {
        return Transaction.read(dataSource, Findings::list);
    }

    /** As they were found. */
    public List<FileFinding> list(long submission) {
        return new JdbcTemplate(dataSource)
                .query(
                        "select * from records_finding where submission = ? order by place",
                        Findings::finding,
                        submission);
    }

    private static List<FileFinding> list(JdbcTemplate jdbc) {
        Map<Long, List<FileFinding>> bySubmission = new HashMap<>();
        jdbc.query(
                "select f.* from records_finding f join records_submission s on s.id = f.submission"
                        + " where s.live_sha256 is not null order by f.submission, f.place",
                row -> {
                    bySubmission
                            .computeIfAbsent(row.getLong("submission"), s -> new ArrayList<>())
                            .add(finding(row, 0));
                });
        return Submissions.list(jdbc).stream()
                .filter(s -> s.fate() != Fate.WITHDRAWN)
                .flatMap(s -> bySubmission.getOrDefault(s.id(), List.of()).stream())
                .toList();
    }

    static FileFinding finding(ResultSet row, int number) throws SQLException {
        return new FileFinding(
                row.getLong("submission"),
                new StoredFinding(
                        row.getString("sheet"),
                        row.getInt("row_no"),
                        row.getString("cell"),
                        row.getString("rule"),
                        row.getString("severity"),
                        new Text(row.getString("message_th"), row.getString("message_en")),
                        new Text(row.getString("mend_th"), row.getString("mend_en"))));
    }
}
