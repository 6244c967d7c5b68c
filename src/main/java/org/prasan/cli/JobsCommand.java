package org.prasan.cli;

import java.util.concurrent.Callable;
import org.prasan.catalog.JobDefinition;
import org.prasan.operations.RunOutcome.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code jobs}: what can be run. */
@Command(name = "jobs", mixinStandardHelpOptions = true, description = "งานที่มี / the jobs there are")
final class JobsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ListingOptions options = new ListingOptions();

    JobsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Listing listing = new Listing("job", "title", "period", "inbox", "reports");
        for (JobDefinition job : session.catalog().jobs()) {
            listing.add(
                    job.id(),
                    job.title().th() + " / " + job.title().en(),
                    job.defaultPeriod(),
                    job.inbox(),
                    String.join(" ", job.reports()));
        }
        options.give(listing, session.out());
        return Status.DONE.exit();
    }
}
