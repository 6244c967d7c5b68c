package org.prasan.cli;

import java.util.concurrent.Callable;
import org.prasan.operations.Interventions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code stop EXECUTION}: asks a run to stop where nothing is half done. */
@Command(
        name = "stop",
        mixinStandardHelpOptions = true,
        description = "สั่งให้งานหยุดโดยไม่ทิ้งงานครึ่งเดียว / asks a run to stop where nothing is half done")
final class StopCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "EXECUTION", description = "เลขจากคำสั่ง runs / a number that runs lists")
    private long execution;

    @Mixin
    private Acting who = new Acting();

    StopCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Outcomes.print(session.get(Interventions.class).stop(execution, who.by()), session.out());
    }
}
