package org.prasan.cli;

import java.util.concurrent.Callable;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.ReleasedEdition.State;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.delivering.Approving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code decline EDITION}: it is never published; a new revision takes its place. */
@Command(
        name = "decline",
        mixinStandardHelpOptions = true,
        description = "ไม่อนุมัติ ฉบับนี้จะไม่เผยแพร่ / declines an edition: it is never published")
final class DeclineCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "EDITION", description = "ตามที่ approvals แสดง / as approvals lists it")
    private String edition = "";

    @Mixin
    private Approver approver = new Approver();

    DeclineCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ReleasedEdition awaiting = Editions.named(edition, session);
        if (awaiting.state() == State.AWAITING) {
            approver.require(awaiting, session);
        }
        boolean declined = session.get(Approving.class).decline(awaiting, approver.actor(), approver.reason());
        session.out()
                .println(
                        declined
                                ? "ไม่อนุมัติ แก้แล้วออกฉบับใหม่ / declined; mend it, then: run … --revise REASON"
                                : "ไม่ได้รออนุมัติ / it does not await approval: " + awaiting.state());
        return declined ? Status.DONE.exit() : Status.FAILED.exit();
    }
}
