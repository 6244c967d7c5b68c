package org.prasan.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.delivery.DeliveryLog;
import org.prasan.delivery.DeliveryState;
import org.prasan.delivery.Parcel;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.ReleasedEdition.Withdrawal;
import org.prasan.delivery.Releases;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.delivering.Delivering;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code withdraw EDITION}: it no longer holds, and who received it is told so. */
@Command(
        name = "withdraw",
        mixinStandardHelpOptions = true,
        description =
                "ถอนฉบับที่เผยแพร่แล้ว และแจ้งผู้ที่ได้รับ / withdraws a released edition and tells those who received it")
final class WithdrawCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "EDITION", description = "ตามที่ editions แสดง / as editions lists it")
    private String edition = "";

    @Option(
            names = "--successor",
            paramLabel = "EDITION",
            description = "ฉบับที่ใช้แทน / the edition that takes its place (default: the latest later revision)")
    private @Nullable String successor;

    @Mixin
    private Accountable who = new Accountable();

    WithdrawCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ReleasedEdition released = Editions.named(edition, session);
        Optional<ReleasedEdition> next = Optional.ofNullable(successor).map(id -> Editions.named(id, session));
        if (next.isPresent() && (!next.get().isOpen() || next.get().id().equals(released.id()))) {
            throw new UsageException(
                    "ฉบับที่ใช้แทนต้องเป็นฉบับอื่นที่เผยแพร่อยู่ / the successor must be another edition that is released");
        }
        Optional<ReleasedEdition> withdrawn =
                session.get(Releases.class).withdraw(released, next, who.actor(), who.reason());
        if (withdrawn.isEmpty()) {
            session.out().println("ฉบับนี้ไม่ได้อยู่ในสถานะเผยแพร่ / it is not released: " + released.state());
            return Status.FAILED.exit();
        }
        session.get(Delivering.class).make(session.catalog());
        say(withdrawn.get());
        return Status.DONE.exit();
    }

    private void say(ReleasedEdition withdrawn) {
        String next = withdrawn
                .withdrawn()
                .map(Withdrawal::successor)
                .filter(id -> !id.isEmpty())
                .orElse("-");
        session.out().println("ถอนแล้ว / withdrawn: " + withdrawn.id() + "; ใช้แทน / in its place: " + next);
        long told = session.get(DeliveryLog.class).list(withdrawn.id()).stream()
                .filter(delivery ->
                        delivery.parcel().kind().equals(Parcel.WITHDRAWAL) && delivery.state() == DeliveryState.SENT)
                .count();
        session.out().println("แจ้งแล้ว " + told + " ราย / told: " + told);
    }
}
