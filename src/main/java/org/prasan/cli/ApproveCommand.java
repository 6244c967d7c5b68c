package org.prasan.cli;

import java.util.concurrent.Callable;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.ReleasedEdition.State;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.delivering.Approving;
import org.prasan.operations.delivering.Delivering;
import org.prasan.reports.BrokenEditionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code approve EDITION}: what was looked at is published and delivered. */
@Command(
        name = "approve",
        mixinStandardHelpOptions = true,
        description = "อนุมัติให้เผยแพร่และส่ง / approves an edition: it is published and delivered")
final class ApproveCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "EDITION", description = "ตามที่ approvals แสดง / as approvals lists it")
    private String edition = "";

    @Mixin
    private Approver approver = new Approver();

    ApproveCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ReleasedEdition awaiting = Editions.named(edition, session);
        if (awaiting.state() == State.AWAITING) {
            approver.require(awaiting, session);
        }
        try {
            boolean approved = session.get(Approving.class)
                    .approve(awaiting, session.catalog(), approver.actor(), approver.reason());
            if (approved) {
                session.get(Delivering.class).make(session.catalog());
            }
            session.out()
                    .println(
                            approved
                                    ? "อนุมัติแล้ว / approved: " + awaiting.publicFolder()
                                    : "ไม่ได้รออนุมัติ / it does not await approval: " + awaiting.state());
            return approved ? Status.DONE.exit() : Status.FAILED.exit();
        } catch (BrokenEditionException changed) {
            session.out()
                    .println(
                            "ฉบับนี้ไม่เหมือนเมื่อจัดทำ จึงไม่เผยแพร่ / it is not as it was made, so it is not published: "
                                    + changed.getMessage());
            return Status.FAILED.exit();
        }
    }
}
