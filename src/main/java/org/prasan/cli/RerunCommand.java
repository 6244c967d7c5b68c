package org.prasan.cli;

import java.util.concurrent.Callable;
import org.prasan.operations.Interventions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rerun EXECUTION}: goes on with a run where it stopped, or makes a new revision of it. */
@Command(
        name = "rerun",
        mixinStandardHelpOptions = true,
        description = "ทำต่อจากจุดที่หยุด หรือออกฉบับใหม่ / goes on where a run stopped, or makes a new revision")
final class RerunCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "EXECUTION", description = "เลขจากคำสั่ง runs / a number that runs lists")
    private long execution;

    @Option(
            names = "--revise",
            paramLabel = "REASON",
            defaultValue = "",
            description = "ออกฉบับแก้ไข พร้อมเหตุผล / a new revision, and why")
    private String revise = "";

    @Mixin
    private Acting who = new Acting();

    RerunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        return Outcomes.print(
                session.get(Interventions.class)
                        .rerun(
                                execution,
                                revise.strip(),
                                who.by(),
                                session.catalog(),
                                new ScreenProgress(session.out())),
                session.out());
    }
}
