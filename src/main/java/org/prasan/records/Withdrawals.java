package org.prasan.records;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;

/**
 * Takes submissions back: nothing of them counts from the next settling on, also when the same content comes again. What
 * they had taken over from counts again.
 */
public final class Withdrawals {

    private static final String ACTION = "withdraw-submission";

    private final DataSource dataSource;
    private final Clock clock;

    public Withdrawals(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** @param file as the audit log names it */
    public void withdraw(Submission submission, String file, String actor, String reason) {
        Transaction.write(dataSource, jdbc -> {
            jdbc.update(
                    "insert into records_withdrawal (sha256, moment, actor, reason) values (?, ?, ?, ?)",
                    submission.sha256(),
                    OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(),
                    actor,
                    reason);
            Amended.note(jdbc, Change.Kind.WITHDRAWN, submission);
            return new AuditLog(dataSource, clock)
                    .write(
                            new AuditAction(actor, ACTION, file, reason, Fate.ACCEPTED.name(), Fate.WITHDRAWN.name()),
                            jdbc);
        });
    }

    /** The submission counts again. */
    public void restore(Submission submission, String file, String actor, String reason) {
        Transaction.write(dataSource, jdbc -> {
            jdbc.update("delete from records_withdrawal where sha256 = ?", submission.sha256());
            Amended.note(jdbc, Change.Kind.RESTORED, submission);
            return new AuditLog(dataSource, clock)
                    .write(
                            new AuditAction(actor, ACTION, file, reason, Fate.WITHDRAWN.name(), Fate.ACCEPTED.name()),
                            jdbc);
        });
    }
}
