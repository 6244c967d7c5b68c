package org.prasan.access;

import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whose account somebody's is whom an identity provider has named. An administrator makes the account first; the name
 * finds it once, after that only the provider's own number for the person does, since names are given to others later.
 */
public final class Identities {

    private static final int LONGEST = 500;

    private final JdbcTemplate jdbc;
    private final AccountRows rows;
    private final TransactionTemplate transaction;
    private final AuditLog audit;

    public Identities(DataSource dataSource, AuditLog audit) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.rows = new AccountRows(jdbc);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.audit = audit;
    }

    /**
     * The account, if there is one and it is not locked.
     *
     * @param subject the provider's own and lasting number for the person
     * @param name what the provider calls them now
     */
    public Optional<Account> account(String issuer, String subject, String name) {
        String identity = issuer + " " + subject;
        if (identity.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Account> known =
                jdbc.queryForList("select id from access_account where identity = ?", Long.class, identity).stream()
                        .findFirst()
                        .flatMap(rows::withId);
        Optional<Account> account = known.isPresent() ? known : bind(identity, Accounts.canonical(name));
        return account.filter(found -> found.state() == AccountState.ACTIVE);
    }

    private Optional<Account> bind(String identity, String name) {
        return Objects.requireNonNull(transaction.execute(status -> {
            int bound = jdbc.update(
                    "update access_account set identity = ?, must_change = false where name = ? and identity = ''"
                            + " and state = 'ACTIVE'",
                    identity,
                    name);
            if (bound == 0) {
                return Optional.<Account>empty();
            }
            audit.write(
                    new AuditAction(
                            name,
                            "identity",
                            "account " + name,
                            "first sign-in by the identity provider",
                            "",
                            identity),
                    jdbc);
            return rows.named(name);
        }));
    }
}
