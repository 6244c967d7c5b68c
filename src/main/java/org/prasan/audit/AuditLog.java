package org.prasan.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes and lists the log. Nothing changes or removes a line, and {@link #firstBroken()} shows if somebody did. */
public final class AuditLog {

    private final DataSource dataSource;
    private final Clock clock;

    public AuditLog(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Writes in a transaction of its own, or in the one that Spring has bound to this thread for the data source. */
    public AuditEntry write(AuditAction action) {
        return Objects.requireNonNull(new TransactionTemplate(new JdbcTransactionManager(dataSource))
                .execute(status -> write(action, new JdbcTemplate(dataSource))));
    }

    /** Writes in the caller's transaction, so that the action and its line are kept or lost together. */
    public AuditEntry write(AuditAction action, JdbcTemplate inTransaction) {
        Head head = Objects.requireNonNull(inTransaction.queryForObject(
                "select entries, seal from audit_head for update",
                (row, n) -> new Head(row.getLong("entries"), row.getString("seal"))));
        long number = head.entries() + 1;
        OffsetDateTime moment = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        String seal = Seal.of(head.seal(), number, moment.toString(), action);
        inTransaction.update(
                "insert into audit_entry (number, moment, actor, action, subject, reason, state_before, state_after, seal)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                moment.toString(),
                action.actor(),
                action.action(),
                action.subject(),
                action.reason(),
                action.before(),
                action.after(),
                seal);
        inTransaction.update("update audit_head set entries = ?, seal = ?", number, seal);
        return new AuditEntry(number, moment, action, seal);
    }

    /** In the order they were written. */
    public List<AuditEntry> list() {
        return new JdbcTemplate(dataSource).query("select * from audit_entry order by number", AuditLog::entry);
    }

    /** The newest first, those before a line's number. */
    public List<AuditEntry> before(long number, int most) {
        return new JdbcTemplate(dataSource)
                .query(
                        "select * from audit_entry where number < ? order by number desc limit ?",
                        AuditLog::entry,
                        number,
                        most);
    }

    /** The last line about an action of this name. */
    public Optional<AuditEntry> last(String action) {
        return new JdbcTemplate(dataSource)
                        .query(
                                "select * from audit_entry where action = ? order by number desc limit 1",
                                AuditLog::entry,
                                action)
                        .stream()
                        .findFirst();
    }

    /** The first line that is not as it was written, or after which lines are gone; 0 when all were removed. */
    public Optional<Long> firstBroken() {
        String before = Seal.FIRST;
        long number = 0;
        for (AuditEntry entry : list()) {
            number++;
            String expected = Seal.of(before, number, entry.moment().toString(), entry.action());
            if (entry.number() != number || !expected.equals(entry.seal())) {
                return Optional.of(number);
            }
            before = expected;
        }
        String last = before;
        Head head = Objects.requireNonNull(new JdbcTemplate(dataSource)
                .queryForObject(
                        "select entries, seal from audit_head",
                        (row, n) -> new Head(row.getLong("entries"), row.getString("seal"))));
        return head.equals(new Head(number, last)) ? Optional.empty() : Optional.of(number);
    }

    private static AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("number"),
                OffsetDateTime.parse(row.getString("moment")),
                new AuditAction(
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("reason"),
                        row.getString("state_before"),
                        row.getString("state_after")),
                row.getString("seal"));
    }

    /** How many lines there are and the seal of the last: locked while a line is written, one at a time. */
    private record Head(long entries, String seal) {}
}
