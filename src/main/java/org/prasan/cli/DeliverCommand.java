package org.prasan.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.delivery.Recipients;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.Releases;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.delivering.Delivering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deliver EDITION}: to whom it is addressed and who has not received it, such as who was added later. */
@Command(
        name = "deliver",
        mixinStandardHelpOptions = true,
        description =
                "ส่งฉบับที่เผยแพร่แล้วให้ผู้รับที่ยังไม่ได้รับ / deliver a released edition to those who have not received it")
final class DeliverCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "EDITION", description = "ตามที่ editions แสดง / as editions lists it")
    private String edition = "";

    @Option(names = "--to", paramLabel = "NAME", description = "เฉพาะผู้รับนี้ / to this recipient only")
    private @Nullable String to;

    @Mixin
    private Accountable who = new Accountable();

    DeliverCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ReleasedEdition released = Editions.named(edition, session);
        DeliveryPolicy policy = session.get(Recipients.class).now(session.catalog());
        if (!released.isOpen()) {
            session.out().println("ฉบับนี้ไม่ได้อยู่ในสถานะเผยแพร่ / it is not released: " + released.state());
            return Status.FAILED.exit();
        }
        if (to != null
                && policy.to(released.report(), released.audience()).stream()
                        .noneMatch(r -> r.name().equals(to))) {
            throw new UsageException("รายงานนี้ไม่ได้กำหนดส่งถึง / this report is not addressed to " + to);
        }
        int parcels = session.get(Releases.class)
                .deliver(released, Optional.ofNullable(to), policy, who.actor(), who.reason());
        session.get(Delivering.class).make(session.catalog());
        session.out()
                .println("รายการใหม่ " + parcels + " ดูผลด้วยคำสั่ง deliveries / " + parcels + " new, see deliveries");
        return Status.DONE.exit();
    }
}
