package org.prasan.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.prasan.audit.AuditEntry;
import org.prasan.audit.AuditLog;
import org.prasan.operations.RunOutcome.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code audit}: who did what to the data, when and why. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "ประวัติการดำเนินการ ใคร ทำอะไร เมื่อใด เพราะเหตุใด / who did what to the data, when and why")
final class AuditCommand implements Callable<Integer> {

    private final Session session;

    @Option(
            names = "--verify",
            description = "ตรวจว่าไม่มีรายการถูกแก้หรือลบ / check that no line was changed or removed")
    private boolean verify;

    @Mixin
    private ListingOptions options = new ListingOptions();

    AuditCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        AuditLog log = session.get(AuditLog.class);
        return verify ? verify(log) : list(log);
    }

    private int list(AuditLog log) {
        Listing listing = new Listing("number", "moment", "actor", "action", "subject", "reason", "before", "after");
        for (AuditEntry entry : log.list()) {
            listing.add(
                    entry.number(),
                    entry.moment(),
                    entry.action().actor(),
                    entry.action().action(),
                    entry.action().subject(),
                    entry.action().reason(),
                    entry.action().before(),
                    entry.action().after());
        }
        options.give(listing, session.out());
        return Status.DONE.exit();
    }

    private int verify(AuditLog log) {
        Optional<Long> broken = log.firstBroken();
        session.out()
                .println(broken.map(number ->
                                "ประวัติถูกแก้หรือลบ ตั้งแต่รายการที่ / changed or removed, from line " + number)
                        .orElse("ประวัติครบถ้วน ไม่ถูกแก้ / complete and as it was written"));
        return broken.isPresent() ? Status.FAILED.exit() : Status.DONE.exit();
    }
}
