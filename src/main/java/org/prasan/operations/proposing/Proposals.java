package org.prasan.operations.proposing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.Fingerprint;
import org.prasan.operations.Interventions.By;
import org.prasan.operations.proposing.Proposal.State;
import org.prasan.vocabulary.Text;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what is proposed, and writes it once somebody else has approved it; each step with its line in the audit log. */
public final class Proposals {

    private static final int MOST = 100;

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    public Proposals(DataSource dataSource, AuditLog audit, Clock clock) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.audit = audit;
        this.clock = clock;
    }

    /** Those that wait first, then the newest. */
    public List<Proposal> list() {
        return jdbc.sql("select * from operations_proposal"
                        + " order by case when state = 'OPEN' then 0 else 1 end, id desc fetch first :most rows only")
                .param("most", MOST)
                .query(Proposals::proposal)
                .list();
    }

    public Optional<Proposal> find(long id) {
        return jdbc.sql("select * from operations_proposal where id = ?")
                .param(id)
                .query(Proposals::proposal)
                .optional();
    }

    /** @param base SHA-256 of the file as whoever proposes it has seen it */
    public void propose(String file, String base, String content, By by) {
        transaction().executeWithoutResult(status -> {
            jdbc.sql("insert into operations_proposal (file, base, content, reason, proposed_by, proposed_at, state,"
                            + " decided_by, decided_at, decided_why) values (?, ?, ?, ?, ?, ?, 'OPEN', '', '', '')")
                    .params(file, base, content, by.reason(), by.actor(), now().toString())
                    .update();
            note("definition-propose", file, by, base, Fingerprint.of(content.getBytes(StandardCharsets.UTF_8)));
        });
    }

    /**
     * Writes it.
     *
     * @return why it is not; empty when it is
     */
    public Optional<Text> approve(Proposal proposal, Path home, By by) {
        if (proposal.proposedBy().equals(by.actor())) {
            return Optional.of(new Text(
                    "ผู้เสนออนุมัติข้อเสนอของตนเองไม่ได้ ต้องเป็นคนอื่น",
                    "Whoever proposed it cannot approve it; somebody else must."));
        }
        Path file = home.resolve(proposal.file());
        String wanted = Fingerprint.of(proposal.content().getBytes(StandardCharsets.UTF_8));
        String now = fingerprint(file);
        if (!now.equals(proposal.base()) && !now.equals(wanted)) {
            return Optional.of(new Text(
                    "ไฟล์ถูกเปลี่ยนไปหลังจากเสนอ โปรดเสนอใหม่จากไฟล์ปัจจุบัน",
                    "The file has changed since: propose it again from what it is now."));
        }
        boolean decided = Boolean.TRUE.equals(transaction().execute(status -> {
            if (!decide(proposal, State.APPROVED, by)) {
                return false;
            }
            note("definition-approve", proposal.file(), by, now, wanted);
            write(file, proposal.content());
            return true;
        }));
        return decided ? Optional.empty() : Optional.of(another());
    }

    /** @return why not; empty when it is */
    public Optional<Text> decline(Proposal proposal, By by) {
        boolean decided = Boolean.TRUE.equals(transaction().execute(status -> {
            boolean first = decide(proposal, State.DECLINED, by);
            if (first) {
                note("definition-decline", proposal.file(), by, "proposal " + proposal.id(), "declined");
            }
            return first;
        }));
        return decided ? Optional.empty() : Optional.of(another());
    }

    private static Text another() {
        return new Text("มีผู้ตัดสินข้อเสนอนี้ไปแล้ว", "Somebody has decided about it already.");
    }

    private boolean decide(Proposal proposal, State state, By by) {
        return jdbc.sql("update operations_proposal set state = ?, decided_by = ?, decided_at = ?, decided_why = ?"
                                + " where id = ? and state = 'OPEN'")
                        .params(state.name(), by.actor(), now().toString(), by.reason(), proposal.id())
                        .update()
                == 1;
    }

    /** Last of its transaction: when it fails, nothing was decided. */
    private static void write(Path file, String content) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(fresh, content);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String fingerprint(Path file) {
        try {
            return Fingerprint.of(Files.readAllBytes(file));
        } catch (IOException gone) {
            return "";
        }
    }

    private void note(String action, String subject, By by, String before, String after) {
        audit.write(
                new AuditAction(by.actor(), action, subject, by.reason(), before, after), new JdbcTemplate(dataSource));
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getLong("id"),
                row.getString("file"),
                row.getString("base"),
                row.getString("content"),
                row.getString("reason"),
                row.getString("proposed_by"),
                Instant.parse(row.getString("proposed_at")),
                State.valueOf(row.getString("state")),
                row.getString("decided_by"),
                row.getString("decided_why"));
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    private Instant now() {
        return Objects.requireNonNull(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
