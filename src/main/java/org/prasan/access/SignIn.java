package org.prasan.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks passwords and lets their owners change them. Five wrong ones in a row close an account for a quarter of an
 * hour; who guesses is not told whether the name, the password or the hour was wrong.
 */
public final class SignIn {

    static final int FAILURES = 5;
    static final Duration CLOSED = Duration.ofMinutes(15);

    private final JdbcTemplate jdbc;
    private final AccountRows rows;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final Clock clock;

    public SignIn(DataSource dataSource, AuditLog audit, Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.rows = new AccountRows(jdbc);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.audit = audit;
        this.clock = clock;
    }

    private record Stored(long id, String hash, String until, String state, String lockedUntil) {}

    /** The account, if name and password are right and it is open. */
    public Optional<Account> check(String name, String password) {
        Optional<Stored> stored = stored(Accounts.canonical(name));
        boolean right = Passwords.matches(password, stored.map(Stored::hash).orElse(""));
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        Stored known = stored.get();
        if (!known.state().equals(AccountState.ACTIVE.name()) || Moments.isAhead(known.lockedUntil(), clock)) {
            return Optional.empty();
        }
        boolean ended = !known.until().isEmpty() && !Moments.isAhead(known.until(), clock);
        if (!right || ended) {
            noteFailure(known.id(), Accounts.canonical(name));
            return Optional.empty();
        }
        succeed(known, password);
        return rows.withId(known.id());
    }

    /** What is wrong with a new password; nothing when it was changed. Other sessions of the account end. */
    public Optional<Refusal> changePassword(Account account, String current, String next) {
        Stored stored = stored(account.name()).orElseThrow();
        if (!Passwords.matches(current, stored.hash())) {
            noteFailure(stored.id(), account.name());
            return Optional.of(
                    Refusal.of("current", "รหัสผ่านปัจจุบันไม่ถูกต้อง", "The current password is not right"));
        }
        if (Passwords.matches(next, stored.hash())) {
            return Optional.of(
                    Refusal.of("next", "รหัสผ่านใหม่ต้องไม่ซ้ำกับเดิม", "The new password must not be the old one"));
        }
        Optional<Refusal> problem = Passwords.problem("next", next, account.name());
        if (problem.isEmpty()) {
            store(account, Passwords.hash(next));
        }
        return problem;
    }

    private void store(Account account, String hash) {
        transaction.executeWithoutResult(status -> {
            jdbc.update(
                    "update access_account set password_hash = ?, must_change = false, password_until = '',"
                            + " generation = generation + 1 where id = ?",
                    hash,
                    account.id());
            note(account.name(), "password-change", "own password", account.mustChange() ? "given" : "own", "own");
        });
    }

    private Optional<Stored> stored(String name) {
        return jdbc
                .query(
                        "select id, password_hash, password_until, state, locked_until from access_account where name = ?",
                        (row, n) -> new Stored(
                                row.getLong("id"),
                                row.getString("password_hash"),
                                row.getString("password_until"),
                                row.getString("state"),
                                row.getString("locked_until")),
                        name)
                .stream()
                .findFirst();
    }

    private void succeed(Stored known, String password) {
        jdbc.update("update access_account set failures = 0, locked_until = '' where id = ?", known.id());
        if (Passwords.isOutdated(known.hash())) {
            jdbc.update(
                    "update access_account set password_hash = ? where id = ? and password_hash = ?",
                    Passwords.hash(password),
                    known.id(),
                    known.hash());
        }
    }

    /** Counts, and closes the account at the fifth; that is worth a line in the log, a mistyped word is not. */
    void noteFailure(long id, String name) {
        transaction.executeWithoutResult(status -> {
            jdbc.update("update access_account set failures = failures + 1 where id = ?", id);
            int failures = Objects.requireNonNull(
                    jdbc.queryForObject("select failures from access_account where id = ?", Integer.class, id));
            if (failures >= FAILURES) {
                String until = Moments.in(clock, CLOSED);
                jdbc.update("update access_account set failures = 0, locked_until = ? where id = ?", until, id);
                note(name, "account-closed", FAILURES + " wrong passwords or codes in a row", "open", until);
            }
        });
    }

    private void note(String name, String action, String reason, String before, String after) {
        audit.write(new AuditAction(name, action, "account " + name, reason, before, after), jdbc);
    }
}
