package org.prasan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.catalog.EditionRecipient;
import org.prasan.delivery.Recipients;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.delivering.Approving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code approvals}: editions that wait for somebody's approval, where to look at them, and who would receive them. */
@Command(
        name = "approvals",
        mixinStandardHelpOptions = true,
        description =
                "ฉบับที่รออนุมัติ ดูตัวอย่างได้ที่ใด ใครจะได้รับ / editions awaiting approval, where to look at them, who would receive them")
final class ApprovalsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ListingOptions options = new ListingOptions();

    ApprovalsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DeliveryPolicy policy = session.get(Recipients.class).now(session.catalog());
        Listing listing = new Listing("edition", "role", "made", "as_of", "recipients", "preview", "manifest");
        List<ReleasedEdition> awaiting = session.get(Approving.class).awaiting();
        for (ReleasedEdition edition : awaiting) {
            listing.add(
                    edition.id(),
                    edition.approval(),
                    edition.made(),
                    edition.asOf(),
                    policy.to(edition.report(), edition.audience()).stream()
                            .map(EditionRecipient::name)
                            .collect(Collectors.joining(",")),
                    edition.folder(),
                    edition.manifestSha256());
        }
        options.give(listing, session.out());
        if (awaiting.isEmpty() && options.isForPeople()) {
            session.out().println("ไม่มีฉบับที่รออนุมัติ / nothing awaits approval");
        }
        return Status.DONE.exit();
    }
}
