package org.prasan.access;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The codes of a phone's authenticator: set up by their owner, checked at every sign-in, each good for once. */
public final class SecondFactor {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SignIn signIn;
    private final AuditLog audit;
    private final AccessKey key;
    private final Clock clock;

    public SecondFactor(DataSource dataSource, SignIn signIn, AuditLog audit, AccessKey key, Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.signIn = signIn;
        this.audit = audit;
        this.key = key;
        this.clock = clock;
    }

    /**
     * A secret that is not yet kept: it is once a code of it was typed.
     *
     * @param sealed what a session may hold
     * @param typed for who types it into a phone
     * @param address for who takes it from a picture, {@code otpauth://}
     */
    public record Offer(String sealed, String typed, String address) {}

    private record Stored(String secret, long step, String lockedUntil) {}

    public Offer offer(Account account) {
        return offered(account, Secrets.bytes(Totp.SECRET_BYTES));
    }

    /** The same offer again, after a code that was mistyped. */
    public Offer again(Account account, String sealed) {
        return offered(account, key.open(sealed));
    }

    private Offer offered(Account account, byte[] secret) {
        String typed = Totp.base32(secret);
        String address = "otpauth://totp/Prasan:" + URLEncoder.encode(account.name(), StandardCharsets.UTF_8)
                + "?secret=" + typed + "&issuer=Prasan";
        return new Offer(key.seal(secret), typed, address);
    }

    /** Keeps what was offered when the code is of it; an account that has a second factor keeps that. */
    public boolean confirm(Account account, String sealed, String code) {
        OptionalLong step = Totp.step(key.open(sealed), code, Instant.now(clock), 0);
        if (step.isEmpty()) {
            return false;
        }
        return Boolean.TRUE.equals(transaction.execute(status -> {
            int kept = jdbc.update(
                    "update access_account set totp_secret = ?, totp_step = ? where id = ? and totp_secret = ''",
                    sealed,
                    step.getAsLong(),
                    account.id());
            if (kept == 1) {
                audit.write(
                        new AuditAction(
                                account.name(),
                                "second-factor",
                                "account " + account.name(),
                                "own second factor",
                                "none",
                                "set up"),
                        jdbc);
            }
            return kept == 1;
        }));
    }

    /** Whether the code is right, and no code of its half minute was used before. Wrong ones count like wrong passwords. */
    public boolean check(Account account, String code) {
        Optional<Stored> stored = jdbc
                .query(
                        "select totp_secret, totp_step, locked_until from access_account where id = ? and totp_secret <> ''",
                        (row, n) -> new Stored(
                                row.getString("totp_secret"), row.getLong("totp_step"), row.getString("locked_until")),
                        account.id())
                .stream()
                .findFirst();
        if (stored.isEmpty() || Moments.isAhead(stored.get().lockedUntil(), clock)) {
            return false;
        }
        long used = stored.get().step();
        OptionalLong step = Totp.step(key.open(stored.get().secret()), code, Instant.now(clock), used);
        if (step.isEmpty() || !take(account, used, step.getAsLong())) {
            signIn.noteFailure(account.id(), account.name());
            return false;
        }
        return true;
    }

    /** Of two who use one code at once, one is let in. */
    private boolean take(Account account, long used, long step) {
        return jdbc.update(
                        "update access_account set totp_step = ?, failures = 0 where id = ? and totp_step = ?",
                        step,
                        account.id(),
                        used)
                == 1;
    }
}
