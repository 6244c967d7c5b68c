package org.prasan.cli;

import java.util.concurrent.Callable;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.schedules.ScheduleChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code schedules reset NAME}: what its file says holds again. */
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description = "กลับไปใช้ตามไฟล์ / what a schedule's file says holds again")
final class ScheduleResetCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NAME", description = "ชื่อตารางงาน / a schedule's name")
    private String name = "";

    @Mixin
    private Accountable who = new Accountable();

    ScheduleResetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SchedulesCommand.line(session, name);
        session.get(ScheduleChanges.class)
                .reset(session.catalog().schedules().find(name).orElseThrow(), session.catalog(), who.by());
        session.out().println("ใช้ตามไฟล์แล้ว / as in the file again: " + name);
        return Status.DONE.exit();
    }
}
