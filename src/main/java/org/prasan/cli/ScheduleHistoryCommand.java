package org.prasan.cli;

import java.util.concurrent.Callable;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.schedules.Firing;
import org.prasan.operations.schedules.Timetable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code schedules history [NAME]}: each time that was to run, and what became of it. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description = "ผลของแต่ละครั้ง / each time that was to run, and what became of it")
final class ScheduleHistoryCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "ชื่อตารางงาน / a schedule's name")
    private String name = "";

    @Mixin
    private ListingOptions options = new ListingOptions();

    ScheduleHistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Listing listing = new Listing("schedule", "planned for", "begins", "job", "period", "state", "why");
        for (Firing firing : session.get(Timetable.class).history()) {
            if (name.isEmpty() || firing.schedule().equals(name)) {
                listing.add(
                        firing.schedule(),
                        firing.occurrence(),
                        firing.planned(),
                        firing.job(),
                        firing.period().code(),
                        firing.state(),
                        firing.why().isEmpty() ? "" : firing.why().get(0));
            }
        }
        options.give(listing, session.out());
        return Status.DONE.exit();
    }
}
