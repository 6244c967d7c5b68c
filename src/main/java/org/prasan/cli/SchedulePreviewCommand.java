package org.prasan.cli;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.schedules.Planned;
import org.prasan.operations.schedules.Timetable;
import org.prasan.vocabulary.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schedules preview NAME}: when it runs next, and for which periods. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description = "เวลาถัดไปของตารางงาน / the next times of a schedule, and their periods")
final class SchedulePreviewCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm xxx", Locale.ENGLISH);

    private final Session session;

    @Parameters(paramLabel = "NAME", description = "ชื่อตารางงาน / a schedule's name")
    private String name = "";

    @Option(
            names = "--count",
            paramLabel = "N",
            defaultValue = "10",
            description = "จำนวนครั้ง / how many times (default: ${DEFAULT-VALUE})")
    private int count;

    @Mixin
    private ListingOptions options = new ListingOptions();

    SchedulePreviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Timetable.Line line = SchedulesCommand.line(session, name);
        List<Planned> next = session.get(Timetable.class).next(line.spec(), session.catalog(), count);
        Listing listing = new Listing("runs at", "planned for", "period", "warning");
        for (Planned planned : next) {
            listing.add(
                    TIME.format(planned.fires()),
                    planned.planned(),
                    planned.period().code(),
                    planned.warnings().stream()
                            .map(SchedulePreviewCommand::both)
                            .collect(Collectors.joining("; ")));
        }
        options.give(listing, session.out());
        if (next.isEmpty() && options.isForPeople()) {
            session.out().println("ทำงานเมื่องานก่อนหน้าเสร็จ / it runs when the job that it follows is done");
        }
        return Status.DONE.exit();
    }

    private static String both(Text text) {
        return text.th() + " / " + text.en();
    }
}
