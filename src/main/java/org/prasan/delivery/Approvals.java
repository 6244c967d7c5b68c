package org.prasan.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.delivery.ReleasedEdition.State;
import org.prasan.reports.BrokenEditionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Approving and declining editions before anything of them goes out. What is approved is the edition whose manifest was
 * entered, and that alone is published and sent.
 */
public final class Approvals {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Releases releases;
    private final AuditLog audit;
    private final Clock clock;

    public Approvals(DataSource dataSource, Releases releases, AuditLog audit, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.releases = releases;
        this.audit = audit;
        this.clock = clock;
    }

    /** Newest first. */
    public List<ReleasedEdition> awaiting() {
        return releases.list().stream()
                .filter(edition -> edition.state() == State.AWAITING)
                .toList();
    }

    /**
     * Puts the edition where it is published, then releases and addresses it.
     *
     * @return false when it does not await approval
     * @throws BrokenEditionException when it is not the one that was entered; then nothing is published
     */
    public boolean approve(ReleasedEdition edition, DeliveryPolicy policy, String actor, String reason) {
        if (releases.find(edition.id()).orElseThrow().state() != State.AWAITING) {
            return false;
        }
        edition.open().copyTo(edition.publishedBelow());
        Boolean approved = transaction.execute(status -> {
            boolean decided = decide(edition, State.RELEASED, edition.publicFolder(), actor, reason);
            if (decided) {
                releases.addressAll(edition, policy);
                audit(edition, "approve", "released " + edition.manifestSha256(), actor, reason);
            }
            return decided;
        });
        if (!Boolean.TRUE.equals(approved)) {
            releases.find(edition.id())
                    .filter(now -> now.state() == State.DECLINED)
                    .ifPresent(ReleasedEdition::withhold);
        }
        return Boolean.TRUE.equals(approved);
    }

    /** @return false when it does not await approval */
    public boolean decline(ReleasedEdition edition, String actor, String reason) {
        Boolean declined = transaction.execute(status -> {
            boolean decided = decide(edition, State.DECLINED, edition.folder(), actor, reason);
            if (decided) {
                audit(edition, "decline", "declined " + edition.manifestSha256(), actor, reason);
            }
            return decided;
        });
        if (Boolean.TRUE.equals(declined)) {
            // A process may have died over approving it, just after it was put where it is published.
            edition.withhold();
        }
        return Boolean.TRUE.equals(declined);
    }

    private void audit(ReleasedEdition edition, String action, String after, String actor, String reason) {
        audit.write(new AuditAction(actor, action, edition.id(), reason, "awaiting " + edition.approval(), after));
    }

    private boolean decide(ReleasedEdition edition, State state, Path folder, String actor, String reason) {
        return jdbc.sql("update delivery_edition set state = ?, folder = ?, decided_at = ?, decided_by = ?,"
                                + " decided_why = ? where id = ? and state = 'AWAITING'")
                        .params(state.name(), folder.toString(), Moments.now(clock), actor, reason, edition.id())
                        .update()
                == 1;
    }
}
