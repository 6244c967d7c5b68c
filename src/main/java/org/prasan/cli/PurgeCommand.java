package org.prasan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.prasan.catalog.Retention;
import org.prasan.operations.Purge;
import org.prasan.operations.Purge.Item;
import org.prasan.operations.RunOutcome.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code purge}: what has been kept as long as the rules say; deletes it only when told to. */
@Command(
        name = "purge",
        mixinStandardHelpOptions = true,
        description =
                "สิ่งที่เก็บครบกำหนด ลบเมื่อสั่ง --yes เท่านั้น / what was kept long enough; deleted with --yes only")
final class PurgeCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--yes", description = "ลบจริง / delete it")
    private boolean yes;

    @Option(names = "--dry-run", description = "แสดงเท่านั้น (ปกติ) / only show it (the default)")
    private boolean dryRun;

    @Mixin
    private Acting who = new Acting();

    @Mixin
    private ListingOptions options = new ListingOptions();

    PurgeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (yes && dryRun) {
            throw new UsageException("เลือก --yes หรือ --dry-run / either --yes or --dry-run");
        }
        Purge purge = session.get(Purge.class);
        List<Item> due = purge.due(Retention.of(session.home()));
        Listing listing = new Listing("kind", "name", "since", "bytes");
        due.forEach(item -> listing.add(item.kind().code(), item.name(), item.since(), item.bytes()));
        options.give(listing, session.out());
        if (yes) {
            purge.delete(due, who.by());
        }
        if (options.isForPeople()) {
            session.out()
                    .println(
                            yes
                                    ? "ลบแล้ว / deleted: " + due.size()
                                    : "ยังไม่ได้ลบ สั่ง --yes เพื่อลบ / nothing was deleted, --yes deletes: "
                                            + due.size());
        }
        return Status.DONE.exit();
    }
}
