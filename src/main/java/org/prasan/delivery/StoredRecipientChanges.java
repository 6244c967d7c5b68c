package org.prasan.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.delivery.RecipientChange.Addition;
import org.prasan.vocabulary.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps changes of recipients in the database. */
public final class StoredRecipientChanges implements RecipientChanges {

    private static final String AS_IN_THE_FILE = "*";

    private final DataSource dataSource;
    private final Clock clock;
    private final AuditLog audit;

    public StoredRecipientChanges(DataSource dataSource, Clock clock, AuditLog audit) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Optional<RecipientChange> find(String recipient) {
        return JdbcClient.create(dataSource)
                .sql("select * from delivery_recipient where recipient = ?")
                .param(recipient)
                .query(StoredRecipientChanges::change)
                .optional();
    }

    @Override
    public List<RecipientChange> list() {
        return JdbcClient.create(dataSource)
                .sql("select * from delivery_recipient order by recipient")
                .query(StoredRecipientChanges::change)
                .list();
    }

    @Override
    public void change(RecipientChange change, String actor, String reason) {
        new TransactionTemplate(new JdbcTransactionManager(dataSource)).executeWithoutResult(status -> {
            RecipientChange before = find(change.recipient()).orElse(RecipientChange.none(change.recipient()));
            JdbcTemplate inTransaction = new JdbcTemplate(dataSource);
            inTransaction.update("delete from delivery_recipient where recipient = ?", change.recipient());
            if (!change.isNone()) {
                insert(change, actor, reason, inTransaction);
            }
            audit.write(
                    new AuditAction(
                            actor,
                            "change-recipient",
                            "recipient " + change.recipient(),
                            reason,
                            before.words(),
                            change.words()),
                    inTransaction);
        });
    }

    private void insert(RecipientChange change, String actor, String reason, JdbcTemplate inTransaction) {
        inTransaction.update(
                "insert into delivery_recipient (recipient, mail, languages, paused, reports, audience, agency, account,"
                        + " changed_at, changed_by, changed_why) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                change.recipient(),
                String.join(" ", change.mail()),
                change.languages().stream().map(Language::name).collect(Collectors.joining(" ")),
                change.paused(),
                change.reports().map(ids -> String.join(" ", ids)).orElse(AS_IN_THE_FILE),
                change.addition().map(Addition::audience).orElse(""),
                change.addition().flatMap(Addition::agency).orElse(""),
                change.addition().map(Addition::account).orElse(0L),
                Moments.now(clock),
                actor,
                reason);
    }

    private static RecipientChange change(ResultSet row, int number) throws SQLException {
        return new RecipientChange(
                row.getString("recipient"),
                words(row.getString("mail")).toList(),
                words(row.getString("languages")).map(Language::valueOf).toList(),
                row.getBoolean("paused"),
                row.getString("reports").equals(AS_IN_THE_FILE)
                        ? Optional.empty()
                        : Optional.of(words(row.getString("reports")).toList()),
                addition(row));
    }

    private static Optional<Addition> addition(ResultSet row) throws SQLException {
        String audience = row.getString("audience");
        String agency = row.getString("agency");
        return audience.isEmpty()
                ? Optional.empty()
                : Optional.of(new Addition(
                        audience, agency.isEmpty() ? Optional.empty() : Optional.of(agency), row.getLong("account")));
    }

    private static Stream<String> words(String text) {
        return text.isBlank() ? Stream.of() : List.of(text.split(" ")).stream();
    }
}
