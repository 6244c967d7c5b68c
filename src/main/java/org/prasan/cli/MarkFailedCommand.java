package org.prasan.cli;

import java.util.concurrent.Callable;
import org.prasan.operations.Interventions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mark-failed EXECUTION}: decides that a run which hangs has failed. */
@Command(
        name = "mark-failed",
        mixinStandardHelpOptions = true,
        description = "ทำเครื่องหมายว่างานที่ค้างล้มเหลวแล้ว / decides that a run which hangs has failed")
final class MarkFailedCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "EXECUTION", description = "เลขจากคำสั่ง runs / a number that runs lists")
    private long execution;

    @Mixin
    private Accountable who = new Accountable();

    MarkFailedCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Outcomes.print(session.get(Interventions.class).markFailed(execution, who.by()), session.out());
    }
}
