package org.prasan.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.ReleasedEdition.Withdrawal;
import org.prasan.delivery.Releases;
import org.prasan.operations.RunOutcome.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code editions}: what was released, what waits for approval, what was withdrawn. */
@Command(
        name = "editions",
        mixinStandardHelpOptions = true,
        description =
                "ทะเบียนฉบับที่เผยแพร่ รออนุมัติ หรือถูกถอน / editions released, awaiting approval, declined, withdrawn")
final class EditionsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ListingOptions options = new ListingOptions();

    EditionsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Listing listing = new Listing(
                "edition", "state", "made", "as_of", "approval", "withdrawn", "successor", "reason", "folder");
        for (ReleasedEdition edition : session.get(Releases.class).list()) {
            listing.add(
                    edition.id(),
                    edition.state().name().toLowerCase(Locale.ROOT),
                    edition.made(),
                    edition.asOf(),
                    edition.approval(),
                    edition.withdrawn().map(one -> one.moment().toString()).orElse(""),
                    edition.withdrawn().map(Withdrawal::successor).orElse(""),
                    edition.withdrawn()
                            .map(Withdrawal::reason)
                            .or(() -> edition.decided().map(ReleasedEdition.Decision::reason))
                            .orElse(""),
                    edition.folder());
        }
        options.give(listing, session.out());
        return Status.DONE.exit();
    }
}
