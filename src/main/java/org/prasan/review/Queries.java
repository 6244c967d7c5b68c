package org.prasan.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.review.AskedQuery.Explanation;
import org.prasan.vocabulary.Digits;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what is asked and what is explained. */
public final class Queries {

    /** As long as telephone and identity numbers, however they are grouped. */
    private static final Pattern PERSONAL = Pattern.compile("\\d(?:[ -]?\\d){7,}");

    private final DataSource dataSource;

    public Queries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** By last month, then agency. */
    public List<AskedQuery> list() {
        JdbcTemplate jdbc = new JdbcTemplate(dataSource);
        Map<String, Explanation> explanations = new HashMap<>();
        jdbc.query("select * from review_answer order by id", row -> {
            explanations.put(
                    row.getString("query"),
                    new Explanation(
                            OffsetDateTime.parse(row.getString("moment")),
                            row.getString("actor"),
                            row.getString("explanation")));
        });
        return jdbc.query(
                "select * from review_query order by place",
                (row, number) ->
                        new AskedQuery(query(row), Optional.ofNullable(explanations.get(row.getString("id")))));
    }

    public Optional<AskedQuery> find(String id) {
        return list().stream().filter(asked -> asked.query().id().equals(id)).findFirst();
    }

    /**
     * Keeps an explanation and its line in the audit log, both or neither.
     *
     * @throws IllegalArgumentException for a text with a telephone or identity number in it, or none
     */
    public void answer(AskedQuery asked, String actor, String explanation, Clock clock) {
        if (!isFit(explanation)) {
            throw new IllegalArgumentException("คำอธิบายต้องไม่ว่าง และไม่มีหมายเลขประจำตัวหรือโทรศัพท์"
                    + " / an explanation is not empty and has no identity or telephone number in it");
        }
        String before = asked.explanation().map(Explanation::text).orElse("");
        String subject = asked.query().rule() + " " + asked.query().agency() + " "
                + asked.query().months().code();
        transaction().executeWithoutResult(status -> {
            JdbcTemplate jdbc = new JdbcTemplate(dataSource);
            jdbc.update(
                    "insert into review_answer (query, moment, actor, explanation) values (?, ?, ?, ?)",
                    asked.query().id(),
                    OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(),
                    actor,
                    explanation.strip());
            new AuditLog(dataSource, clock)
                    .write(
                            new AuditAction(actor, "answer", subject, explanation.strip(), before, explanation.strip()),
                            jdbc);
        });
    }

    /** Whether it says something, and has no telephone or identity number in it. */
    public static boolean isFit(String explanation) {
        return !explanation.isBlank()
                && !PERSONAL.matcher(Digits.toAscii(explanation)).find();
    }

    void replace(List<Query> queries) {
        transaction().executeWithoutResult(status -> {
            JdbcTemplate jdbc = new JdbcTemplate(dataSource);
            jdbc.queryForList("select id from review_lock for update");
            jdbc.update("delete from review_query");
            Set<String> written = new HashSet<>();
            for (Query query : queries) {
                if (written.add(query.id())) {
                    insert(jdbc, query, written.size());
                }
            }
        });
    }

    private static void insert(JdbcTemplate jdbc, Query query, int place) {
        jdbc.update(
                "insert into review_query (id, place, rule, severity, form, agency, month_first, month_last, sheet, cell,"
                        + " message_th, message_en, mend_th, mend_en) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                query.id(),
                place,
                query.rule(),
                query.severity(),
                query.form(),
                query.agency(),
                query.months().first().toString(),
                query.months().last().toString(),
                query.sheet(),
                query.cell(),
                query.message().th(),
                query.message().en(),
                query.mend().th(),
                query.mend().en());
    }

    static Query query(ResultSet row) throws SQLException {
        return new Query(
                row.getString("rule"),
                row.getString("severity"),
                row.getString("form"),
                row.getString("agency"),
                new MonthRange(
                        YearMonth.parse(row.getString("month_first")), YearMonth.parse(row.getString("month_last"))),
                row.getString("sheet"),
                row.getString("cell"),
                new Text(row.getString("message_th"), row.getString("message_en")),
                new Text(row.getString("mend_th"), row.getString("mend_en")));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }
}
