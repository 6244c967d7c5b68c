package org.prasan.operations.delivering;

import java.nio.file.Path;
import java.util.List;
import org.prasan.catalog.Catalog;
import org.prasan.delivery.Approvals;
import org.prasan.delivery.Recipients;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.pipeline.RegisterReconciliation;
import org.prasan.pipeline.Runs;

/** Approves and declines, and lets the run and the register of what was published know. */
public final class Approving {

    private final Approvals approvals;
    private final Recipients recipients;
    private final RegisterReconciliation register;
    private final Runs runs;
    private final Path awaiting;

    Approving(Approvals approvals, Recipients recipients, RegisterReconciliation register, Runs runs, Path awaiting) {
        this.approvals = approvals;
        this.recipients = recipients;
        this.register = register;
        this.runs = runs;
        this.awaiting = awaiting.toAbsolutePath().normalize();
    }

    public List<ReleasedEdition> awaiting() {
        return approvals.awaiting();
    }

    /**
     * What it is addressed to is sent by the next round of delivering.
     *
     * @return false when it does not await approval
     */
    public boolean approve(ReleasedEdition edition, Catalog catalog, String actor, String reason) {
        if (!approvals.approve(edition, recipients.now(catalog), actor, reason)) {
            return false;
        }
        runs.moved(
                edition.run(),
                edition.folder().toString(),
                edition.publicFolder().toString());
        register.settle();
        edition.takeAway(awaiting);
        return true;
    }

    /** What nobody will read is no longer held against what is made later. */
    public boolean decline(ReleasedEdition edition, String actor, String reason) {
        if (!approvals.decline(edition, actor, reason)) {
            return false;
        }
        register.forget(edition.run(), edition.report());
        return true;
    }
}
