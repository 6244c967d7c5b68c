package org.prasan.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The tokens of the API's clients. Each is told once; only its hash is kept. */
public final class Tokens {

    /** By this a token is known in a leaked file, by people and by scanners. */
    private static final String PREFIX = "prasan_";

    private static final int LONGEST_CLIENT = 100;
    private static final int LONGEST_DAYS = 366;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final AuditLog audit;
    private final Clock clock;

    public Tokens(DataSource dataSource, AuditLog audit, Clock clock) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.audit = audit;
        this.clock = clock;
    }

    /** @param days how long it is good */
    public record TokenDraft(String client, Set<Scope> scopes, Set<String> areas, int days) {}

    /** @param word the token itself, told once */
    public record Given(Token token, String word) {}

    public List<Refusal> problems(TokenDraft draft) {
        List<Refusal> wrong = new ArrayList<>();
        if (draft.client().isBlank() || draft.client().length() > LONGEST_CLIENT) {
            wrong.add(Refusal.of(
                    "client", "ใส่ชื่อระบบที่จะใช้ ไม่เกิน 100 ตัว", "Say which system uses it, up to 100 characters"));
        }
        if (draft.scopes().isEmpty()) {
            wrong.add(Refusal.of("scopes", "เลือกสิทธิอย่างน้อยหนึ่งอย่าง", "Choose at least one scope"));
        }
        if (draft.areas().isEmpty() && draft.scopes().contains(Scope.EDITIONS_READ)) {
            wrong.add(Refusal.of(
                    "areas", "เลือกพื้นที่ของรายงานที่อ่านได้", "Choose the areas whose editions it may read"));
        }
        if (draft.days() < 1 || draft.days() > LONGEST_DAYS) {
            wrong.add(Refusal.of("days", "ใช้ได้ 1 ถึง 366 วัน", "A token is good for 1 to 366 days"));
        }
        return wrong;
    }

    public Given create(TokenDraft draft, Actor by) {
        by.require(Role.ADMINISTRATOR);
        String word = PREFIX + Secrets.word();
        String scopes = draft.scopes().stream().sorted().map(Scope::code).collect(Collectors.joining(" "));
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.update(
                    "insert into access_token (client, hash, scopes, areas, created_by, created_at, expires_at, revoked_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, '')",
                    draft.client().strip(),
                    Secrets.hash(word),
                    scopes,
                    draft.areas().stream().sorted().collect(Collectors.joining(" ")),
                    by.name(),
                    Moments.now(clock),
                    Moments.in(clock, Duration.ofDays(draft.days())));
            Token token = good(word).orElseThrow();
            note(by, "token-create", token, "", scopes + " until " + token.expiresAt());
            return new Given(token, word);
        }));
    }

    public void revoke(long id, Actor by) {
        by.require(Role.ADMINISTRATOR);
        transaction.executeWithoutResult(status -> {
            Token token = list().stream()
                    .filter(each -> each.id() == id)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no token " + id));
            int revoked = jdbc.update(
                    "update access_token set revoked_at = ? where id = ? and revoked_at = ''", Moments.now(clock), id);
            if (revoked == 1) {
                note(by, "token-revoke", token, "good", "revoked");
            }
        });
    }

    /** The token that a client showed, while it is good. */
    public Optional<Token> good(String word) {
        return jdbc.query("select * from access_token where hash = ?", Tokens::token, Secrets.hash(word)).stream()
                .findFirst()
                .filter(token -> token.revokedAt().isEmpty() && Moments.isAhead(token.expiresAt(), clock));
    }

    /** Newest first. */
    public List<Token> list() {
        return jdbc.query("select * from access_token order by id desc", Tokens::token);
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                row.getLong("id"),
                row.getString("client"),
                words(row.getString("scopes"))
                        .flatMap(code -> Scope.of(code).stream())
                        .collect(Collectors.toSet()),
                words(row.getString("areas")).collect(Collectors.toSet()),
                row.getString("created_by"),
                row.getString("created_at"),
                row.getString("expires_at"),
                row.getString("revoked_at"));
    }

    private static Stream<String> words(String joined) {
        return Stream.of(joined.split(" ")).filter(word -> !word.isEmpty());
    }

    private void note(Actor by, String action, Token token, String before, String after) {
        String subject = "token " + token.id() + " " + token.client();
        audit.write(new AuditAction(by.name(), action, subject, by.reason(), before, after), jdbc);
    }
}
