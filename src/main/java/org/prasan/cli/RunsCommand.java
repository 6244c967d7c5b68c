package org.prasan.cli;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.operations.Execution;
import org.prasan.operations.Executions;
import org.prasan.operations.RunOutcome.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code runs}: what was run, newest first. */
@Command(name = "runs", mixinStandardHelpOptions = true, description = "ประวัติการทำงาน / what was run, newest first")
final class RunsCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--failed", description = "เฉพาะที่ล้มเหลว / only those that failed")
    private boolean failed;

    @Mixin
    private ListingOptions options = new ListingOptions();

    RunsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Listing listing = new Listing("execution", "run", "state", "started", "ended", "code");
        for (Execution execution : session.get(Executions.class).list()) {
            if (!failed || execution.hasFailed()) {
                listing.add(
                        execution.id(),
                        execution.run(),
                        execution.state(),
                        moment(execution.started()),
                        moment(execution.ended()),
                        execution.code());
            }
        }
        options.give(listing, session.out());
        return Status.DONE.exit();
    }

    static String moment(@Nullable LocalDateTime moment) {
        return moment == null ? "" : moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
