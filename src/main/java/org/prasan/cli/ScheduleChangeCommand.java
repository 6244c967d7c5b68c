package org.prasan.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.prasan.catalog.ScheduleSpec;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.schedules.ScheduleChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schedules change NAME --set KEY=VALUE}: over what its file says, until it is reset. */
@Command(
        name = "change",
        mixinStandardHelpOptions = true,
        description = "เปลี่ยนตารางงานโดยไม่แก้ไฟล์ / change a schedule over what its file says, until it is reset")
final class ScheduleChangeCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NAME", description = "ชื่อตารางงาน / a schedule's name")
    private String name = "";

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            required = true,
            description = "เหมือนในไฟล์ เช่น / as in the file, such as 'cron=30 9 5 * *', shift=next, misfire=all;"
                    + " KEY= takes it away")
    private Map<String, String> words = new LinkedHashMap<>();

    @Mixin
    private Accountable who = new Accountable();

    ScheduleChangeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SchedulesCommand.line(session, name);
        if (words.containsKey("schedule")) {
            throw new UsageException("ชื่อเปลี่ยนไม่ได้ / its name cannot be changed");
        }
        ScheduleSpec written = session.catalog().schedules().find(name).orElseThrow();
        ScheduleSpec changed = session.get(ScheduleChanges.class).change(written, words, session.catalog(), who.by());
        session.out().println("เปลี่ยนแล้ว / changed: " + changed.words());
        return Status.DONE.exit();
    }
}
