package org.prasan.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.resolutions.ResolutionTracking;
import org.prasan.operations.resolutions.TrackedResolution;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code resolutions}: what agencies have to do, by when, and how far they have come. */
@Command(
        name = "resolutions",
        mixinStandardHelpOptions = true,
        description =
                "มติที่ประชุม ผู้รับผิดชอบ กำหนดเสร็จ สถานะ / resolutions: who is responsible, by when, how far they have come")
final class ResolutionsCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--open", description = "เฉพาะที่ยังไม่แล้วเสร็จ / only those still open")
    private boolean open;

    @Mixin
    private ListingOptions options = new ListingOptions();

    private ResolutionsCommand(Session session) {
        this.session = session;
    }

    static CommandLine withSubcommands(Session session) {
        return new CommandLine(new ResolutionsCommand(session)).addSubcommand(new ReportResolutionCommand(session));
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.now(session.get(Clock.class));
        Listing listing = new Listing(
                "resolution", "responsible", "due", "days_left", "status", "as_of", "reported", "theme_th", "theme_en");
        for (TrackedResolution tracked : session.get(ResolutionTracking.class).list(session.catalog())) {
            if (!open || tracked.isOpen()) {
                listing.add(
                        tracked.resolution().id(),
                        tracked.resolution().responsible().orElse(""),
                        tracked.resolution().due().map(LocalDate::toString).orElse(""),
                        tracked.isOpen() && tracked.daysLeft(today).isPresent()
                                ? tracked.daysLeft(today).getAsLong()
                                : "",
                        tracked.resolution().status(),
                        tracked.resolution().asOf(),
                        tracked.reported() ? "by agency" : "",
                        tracked.about().th(),
                        tracked.about().en());
            }
        }
        options.give(listing, session.out());
        return Status.DONE.exit();
    }
}
