package org.prasan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ScheduleSpec;
import org.prasan.catalog.ScheduleSpec.Misfire;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.schedules.ScheduleChanges;
import org.prasan.operations.schedules.Timetable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schedules resume NAME}: asks first what becomes of the times that fell into the pause. */
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        description = "ให้ตารางงานทำงานต่อ / a paused schedule runs again")
final class ScheduleResumeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NAME", description = "ชื่อตารางงาน / a schedule's name")
    private String name = "";

    @Option(
            names = "--missed",
            paramLabel = "skip|last|all",
            description =
                    "ครั้งที่ตกอยู่ในช่วงพัก: ข้าม ทำครั้งสุดท้าย หรือทำทุกครั้ง / times that fell into the pause are"
                            + " skipped, or the last or all of them are made up for")
    private @Nullable Misfire missed;

    @Mixin
    private Accountable who = new Accountable();

    ScheduleResumeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ScheduleSpec spec = SchedulesCommand.line(session, name).spec();
        Misfire choice = missed;
        if (choice == null) {
            List<String> open = session.get(Timetable.class).missed(spec, session.catalog());
            if (!open.isEmpty()) {
                return ask(open);
            }
            choice = Misfire.SKIP;
        }
        boolean resumed = session.get(ScheduleChanges.class).resume(spec, choice, session.catalog(), who.by());
        session.out().println(resumed ? "ทำงานต่อแล้ว / resumed: " + name : "ไม่ได้พักอยู่ / is not paused: " + name);
        return Status.DONE.exit();
    }

    private int ask(List<String> open) {
        session.out()
                .println(
                        "มี " + open.size() + " ครั้งตกอยู่ในช่วงพัก / " + open.size() + " times fell into the pause:");
        open.forEach(each -> session.out().println("  " + each));
        session.out()
                .println("เลือก / choose: --missed skip (ข้าม / none), --missed last (ครั้งสุดท้าย / the last),"
                        + " --missed all (ทุกครั้ง / every one)");
        return Status.FAILED.exit();
    }
}
