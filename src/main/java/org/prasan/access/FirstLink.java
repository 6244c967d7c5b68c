package org.prasan.access;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The link by which the first administrator comes: good once, for a day, and only while there is no account at all. */
public final class FirstLink {

    private static final Duration GOOD = Duration.ofDays(1);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final Clock clock;

    public FirstLink(DataSource dataSource, Accounts accounts, Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new word for the link, in place of any before; none once there is an account. */
    public Optional<String> offer() {
        if (!accounts.list().isEmpty()) {
            return Optional.empty();
        }
        String word = Secrets.word();
        transaction.executeWithoutResult(status -> {
            jdbc.update("delete from access_link where purpose = 'FIRST'");
            jdbc.update(
                    "insert into access_link (hash, purpose, expires_at, used_at) values (?, 'FIRST', ?, '')",
                    Secrets.hash(word),
                    Moments.in(clock, GOOD));
        });
        return Optional.of(word);
    }

    public boolean isGood(String word) {
        return jdbc
                .queryForList(
                        "select expires_at from access_link where hash = ? and purpose = 'FIRST' and used_at = ''",
                        String.class,
                        Secrets.hash(word))
                .stream()
                .anyMatch(expires -> Moments.isAhead(expires, clock));
    }

    /** What is wrong with the account and its password; nothing when the link would make it. */
    public List<Refusal> problems(AccountDraft draft, String password) {
        List<Refusal> wrong = new java.util.ArrayList<>(accounts.problems(draft));
        Passwords.problem("password", password, Accounts.canonical(draft.name()))
                .ifPresent(wrong::add);
        return wrong;
    }

    /** Makes the administrator; nobody when the link was used meanwhile. */
    public Optional<Account> use(String word, AccountDraft draft, String password) {
        if (!isGood(word)) {
            return Optional.empty();
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            int used = jdbc.update(
                    "update access_link set used_at = ? where hash = ? and used_at = ''",
                    Moments.now(clock),
                    Secrets.hash(word));
            if (used == 0 || !accounts.list().isEmpty()) {
                return Optional.empty();
            }
            Actor self = new Actor(
                    Accounts.canonical(draft.name()),
                    Set.of(Role.ADMINISTRATOR),
                    "ผู้ดูแลระบบคนแรก / the first administrator");
            return Optional.of(accounts.createFirst(draft, password, self));
        }));
    }
}
