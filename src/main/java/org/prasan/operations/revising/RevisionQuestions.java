package org.prasan.operations.revising;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.operations.revising.RevisionQuestion.Answer;
import org.prasan.records.Seen;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what was asked about published editions, and what was decided. */
public final class RevisionQuestions {

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AuditLog audit;

    public RevisionQuestions(DataSource dataSource, Clock clock, AuditLog audit) {
        this.dataSource = dataSource;
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
        this.audit = audit;
    }

    /** The latest about a run's editions. */
    public Optional<RevisionQuestion> last(long run) {
        return jdbc
                .sql(
                        "select * from operations_revision where run = ? order by seen_submission desc, seen_amendment desc")
                .param(run)
                .query(RevisionQuestions::question)
                .list()
                .stream()
                .findFirst();
    }

    public Optional<RevisionQuestion> find(long id) {
        return jdbc.sql("select * from operations_revision where id = ?")
                .param(id)
                .query(RevisionQuestions::question)
                .optional();
    }

    /** Oldest first. */
    public List<RevisionQuestion> open() {
        return jdbc.sql("select * from operations_revision where answer = 'OPEN' order by id")
                .query(RevisionQuestions::question)
                .list();
    }

    /**
     * Asks, or adds what has come to what is asked already.
     *
     * @return the question when there is something new in it
     */
    public Optional<RevisionQuestion> ask(TouchedEdition edition) {
        Optional<RevisionQuestion> before = last(edition.run().id());
        if (before.isPresent() && before.get().newest().covers(edition.newest())) {
            return Optional.empty();
        }
        // Each question knows what those before it knew, so that the last is the one that knows the most.
        Seen newest = before.map(RevisionQuestion::newest).orElse(Seen.NOTHING).and(edition.newest());
        if (before.isPresent() && before.get().isOpen()) {
            jdbc.sql("update operations_revision set seen_submission = ?, seen_amendment = ?, files = ? where id = ?")
                    .params(
                            newest.submission(),
                            newest.amendment(),
                            String.join("\n", edition.files()),
                            before.get().id())
                    .update();
        } else if (!inserted(edition, newest)) {
            return Optional.empty();
        }
        return last(edition.run().id());
    }

    /** False when another process was quicker. */
    private boolean inserted(TouchedEdition edition, Seen newest) {
        try {
            jdbc.sql(
                            "insert into operations_revision (run, seen_submission, seen_amendment, files, answer, asked_at, answered_at,"
                                    + " answered_by, answered_why) values (?, ?, ?, ?, 'OPEN', ?, '', '', '')")
                    .params(
                            edition.run().id(),
                            newest.submission(),
                            newest.amendment(),
                            String.join("\n", edition.files()),
                            now())
                    .update();
            return true;
        } catch (DuplicateKeyException quicker) {
            return false;
        }
    }

    /**
     * Notes the answer together with its line in the audit log.
     *
     * @param subject the run whose editions it is about
     * @return false when somebody had answered before
     */
    public boolean answer(RevisionQuestion question, Answer answer, String subject, String actor, String reason) {
        return Boolean.TRUE.equals(new TransactionTemplate(new JdbcTransactionManager(dataSource)).execute(status -> {
            JdbcTemplate inTransaction = new JdbcTemplate(dataSource);
            int changed = inTransaction.update(
                    "update operations_revision set answer = ?, answered_at = ?, answered_by = ?, answered_why = ?"
                            + " where id = ? and answer = 'OPEN'",
                    answer.name(),
                    now(),
                    actor,
                    reason,
                    question.id());
            if (changed == 1) {
                audit.write(
                        new AuditAction(actor, "revise", subject, reason, Answer.OPEN.name(), answer.name()),
                        inTransaction);
            }
            return changed == 1;
        }));
    }

    private String now() {
        return Objects.requireNonNull(clock.instant().truncatedTo(ChronoUnit.SECONDS))
                .toString();
    }

    private static RevisionQuestion question(ResultSet row, int number) throws SQLException {
        return new RevisionQuestion(
                row.getLong("id"),
                row.getLong("run"),
                new Seen(row.getLong("seen_submission"), row.getLong("seen_amendment")),
                row.getString("files").lines().toList(),
                Answer.valueOf(row.getString("answer")));
    }
}
