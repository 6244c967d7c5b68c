package org.prasan.cli;

import java.util.concurrent.Callable;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.schedules.ScheduleChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code schedules pause NAME}: nothing of it runs until it is resumed. */
@Command(
        name = "pause",
        mixinStandardHelpOptions = true,
        description = "พักตารางงาน / nothing of a schedule runs until it is resumed")
final class SchedulePauseCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NAME", description = "ชื่อตารางงาน / a schedule's name")
    private String name = "";

    @Mixin
    private Accountable who = new Accountable();

    SchedulePauseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean paused = session.get(ScheduleChanges.class)
                .pause(SchedulesCommand.line(session, name).spec(), who.by());
        session.out().println(paused ? "พักแล้ว / paused: " + name : "พักอยู่แล้ว / is paused already: " + name);
        return Status.DONE.exit();
    }
}
