package org.prasan.cli;

import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.records.FileAccount;
import org.prasan.records.FileAccounts;
import org.prasan.records.Submission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code submissions}: what became of every file. */
@Command(
        name = "submissions",
        mixinStandardHelpOptions = true,
        description = "ผลของทุกไฟล์ / what became of every file")
final class SubmissionsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ListingOptions options = new ListingOptions();

    SubmissionsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Listing listing = new Listing(
                "file",
                "form",
                "agency",
                "period",
                "outcome",
                "reason",
                "rows_accepted",
                "rows_rejected",
                "received",
                "timeliness");
        for (FileAccount account : new FileAccounts(session.database(), session.catalog()).list()) {
            String form = account.submission().map(Submission::form).orElse("");
            listing.add(
                    account.file().path(),
                    form,
                    account.submission().map(Submission::agency).orElse(""),
                    account.submission().map(Submission::period).orElse(""),
                    account.outcome().code(),
                    account.reason(),
                    account.rowsAccepted(),
                    account.rowsRejected(),
                    // A file that is no submission of anything is neither early nor late.
                    form.isEmpty()
                            ? ""
                            : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                    account.file().receivedAt()),
                    account.onTime().map(onTime -> onTime ? "on-time" : "late").orElse(""));
        }
        options.give(listing, session.out());
        return Status.DONE.exit();
    }
}
