package org.prasan.operations.telling;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what people are told: each thing once, until it was acknowledged and comes again. */
public final class Notices {

    private static final String NEWEST_FIRST = " order by id desc";

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditLog audit;

    public Notices(DataSource dataSource, Clock clock, AuditLog audit) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
        this.audit = audit;
    }

    /** @return the notice that is new, and so to be sent; empty when it was told before */
    Optional<Notice> raise(Happening happening) {
        Optional<NoticeRow> before = last(happening.key());
        if (before.isPresent()) {
            Notice told = before.get().notice();
            if (!happening.kind().comesAgain()) {
                return Optional.empty();
            }
            if (told.isOpen()) {
                count(told);
                return Optional.empty();
            }
        }
        return insert(happening, before.map(NoticeRow::round).orElse(0) + 1);
    }

    /** Empty when another process was quicker. */
    private Optional<Notice> insert(Happening happening, int round) {
        try {
            NoticeRow.insert(jdbc, happening, round, now());
        } catch (DuplicateKeyException quicker) {
            return Optional.empty();
        }
        return last(happening.key()).map(NoticeRow::notice);
    }

    private void count(Notice told) {
        jdbc.sql("update operations_notice set occurrences = occurrences + 1 where id = ?")
                .param(told.id())
                .update();
    }

    private Optional<NoticeRow> last(String key) {
        return jdbc
                .sql("select * from operations_notice where notice_key = ? order by round desc")
                .param(key)
                .query(NoticeRow::of)
                .list()
                .stream()
                .findFirst();
    }

    /** Newest first. */
    public List<Notice> list() {
        return jdbc.sql("select * from operations_notice" + NEWEST_FIRST)
                .query((row, number) -> NoticeRow.of(row, number).notice())
                .list();
    }

    /** Newest first: those of which somebody must still take note. */
    public List<Notice> open() {
        return list().stream().filter(Notice::isOpen).toList();
    }

    List<Notice> since(Instant moment) {
        return jdbc.sql("select * from operations_notice where raised_at >= ?" + NEWEST_FIRST)
                .param(moment.truncatedTo(ChronoUnit.SECONDS).toString())
                .query((row, number) -> NoticeRow.of(row, number).notice())
                .list();
    }

    public Optional<Notice> find(long id) {
        return jdbc.sql("select * from operations_notice where id = ?")
                .param(id)
                .query((row, number) -> NoticeRow.of(row, number).notice())
                .optional();
    }

    /**
     * Notes that somebody has taken note, together with its line in the audit log.
     *
     * @return false when somebody had before
     */
    public boolean acknowledge(Notice notice, String actor, String reason) {
        return Boolean.TRUE.equals(new TransactionTemplate(new JdbcTransactionManager(dataSource)).execute(status -> {
            JdbcTemplate inTransaction = new JdbcTemplate(dataSource);
            int changed = inTransaction.update(
                    "update operations_notice set acknowledged_at = ?, acknowledged_by = ?, acknowledged_why = ?"
                            + " where id = ? and acknowledged_at = ''",
                    now().toString(),
                    actor,
                    reason,
                    notice.id());
            if (changed == 1) {
                audit.write(
                        new AuditAction(
                                actor,
                                "acknowledge",
                                "notice " + notice.id() + " "
                                        + notice.happening().key(),
                                reason,
                                "open",
                                "acknowledged"),
                        inTransaction);
            }
            return changed == 1;
        }));
    }

    private Instant now() {
        return Objects.requireNonNull(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
