package org.prasan.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.schedules.Timetable;
import org.prasan.operations.schedules.Timetable.Line;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code schedules}: when jobs run by themselves, and how each schedule stands. */
@Command(
        name = "schedules",
        mixinStandardHelpOptions = true,
        description = "ตารางงานอัตโนมัติ / when jobs run by themselves while serve runs")
final class SchedulesCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ListingOptions options = new ListingOptions();

    private SchedulesCommand(Session session) {
        this.session = session;
    }

    /** With the commands about one schedule. */
    static CommandLine of(Session session) {
        return new CommandLine(new SchedulesCommand(session))
                .addSubcommand(new SchedulePreviewCommand(session))
                .addSubcommand(new SchedulePauseCommand(session))
                .addSubcommand(new ScheduleResumeCommand(session))
                .addSubcommand(new ScheduleChangeCommand(session))
                .addSubcommand(new ScheduleResetCommand(session))
                .addSubcommand(new ScheduleHistoryCommand(session));
    }

    /** @throws UsageException when there is none of this name */
    static Line line(Session session, String name) {
        Timetable timetable = session.get(Timetable.class);
        return timetable
                .find(session.catalog(), name)
                .orElseThrow(() -> new UsageException("ไม่มีตารางงาน / there is no schedule " + name + "; "
                        + timetable.list(session.catalog()).stream()
                                .map(line -> line.spec().name())
                                .collect(Collectors.joining(", "))));
    }

    @Override
    public Integer call() {
        Listing listing = new Listing(
                "schedule", "job", "state", "when", "zone", "next", "period", "last", "changed from the file");
        for (Line line : session.get(Timetable.class).list(session.catalog())) {
            listing.add(
                    line.spec().name(),
                    line.spec().job(),
                    line.pause().isPresent() ? "paused" : "active",
                    when(line),
                    line.spec().zone(),
                    line.next()
                            .map(next -> next.fires().toLocalDateTime().toString())
                            .orElse(""),
                    line.next().map(next -> next.period().code()).orElse(""),
                    line.last()
                            .map(last -> last.state() + " " + last.occurrence())
                            .orElse(""),
                    line.changed().entrySet().stream()
                            .map(each -> each.getKey() + ": " + each.getValue().file() + " > "
                                    + each.getValue().now())
                            .sorted()
                            .collect(Collectors.joining("; ")));
        }
        options.give(listing, session.out());
        return Status.DONE.exit();
    }

    /** As it is written, without what stands in columns of its own. */
    private static String when(Line line) {
        Map<String, String> words = new TreeMap<>(line.spec().words());
        words.keySet().removeAll(java.util.Set.of("schedule", "zone"));
        return words.entrySet().stream()
                .map(word -> word.getKey() + ": " + word.getValue())
                .collect(Collectors.joining(", "));
    }
}
