package org.prasan.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.delivery.Delivery;
import org.prasan.delivery.DeliveryLog;
import org.prasan.delivery.DeliveryState;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.delivering.Delivering;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code deliveries}: what was sent to whom, and what became of it. */
@Command(
        name = "deliveries",
        mixinStandardHelpOptions = true,
        description = "การส่งรายงานถึงผู้รับ / what was delivered to whom, and what became of it")
final class DeliveriesCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--edition", paramLabel = "EDITION", description = "เฉพาะฉบับนี้ / of this edition only")
    private @Nullable String edition;

    @Option(
            names = "--uncertain",
            description = "เฉพาะที่ไม่ทราบว่าถึงหรือไม่ / only those of which nobody knows whether they arrived")
    private boolean uncertain;

    @Option(
            names = "--send",
            description = "ส่งที่ถึงเวลาส่งก่อน / send first what is due; to be given every few minutes")
    private boolean send;

    @Mixin
    private ListingOptions options = new ListingOptions();

    private DeliveriesCommand(Session session) {
        this.session = session;
    }

    static CommandLine withSubcommands(Session session) {
        return new CommandLine(new DeliveriesCommand(session))
                .addSubcommand(new ResolveDeliveryCommand(session))
                .addSubcommand(new BounceCommand(session));
    }

    @Override
    public Integer call() {
        if (send) {
            session.get(Delivering.class).make(session.catalog());
        }
        DeliveryLog log = session.get(DeliveryLog.class);
        log.settle();
        List<Delivery> deliveries = edition == null ? log.list() : log.list(edition);
        Listing listing = new Listing(
                "delivery", "kind", "edition", "recipient", "channel", "state", "changed", "attempts", "to", "detail");
        deliveries.stream()
                .filter(delivery -> !uncertain || delivery.state() == DeliveryState.UNCERTAIN)
                .forEach(delivery -> listing.add(
                        delivery.id(),
                        delivery.parcel().kind(),
                        delivery.parcel().subject(),
                        delivery.parcel().recipient(),
                        delivery.parcel().channel(),
                        delivery.state().name().toLowerCase(Locale.ROOT),
                        delivery.changed(),
                        delivery.attempts(),
                        delivery.destination(),
                        delivery.detail()));
        options.give(listing, session.out());
        if (listing.size() == 0 && options.isForPeople()) {
            session.out().println("ไม่มีรายการส่ง / there are none");
        }
        return Status.DONE.exit();
    }
}
