package org.prasan.cli;

import java.util.concurrent.Callable;
import org.prasan.operations.Interventions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code abandon EXECUTION}: decides that a run never goes on. */
@Command(
        name = "abandon",
        mixinStandardHelpOptions = true,
        description = "ยกเลิกงานถาวร / decides that a run never goes on")
final class AbandonCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "EXECUTION", description = "เลขจากคำสั่ง runs / a number that runs lists")
    private long execution;

    @Mixin
    private Accountable who = new Accountable();

    AbandonCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Outcomes.print(session.get(Interventions.class).abandon(execution, who.by()), session.out());
    }
}
