package org.prasan.cli;

import java.util.concurrent.Callable;
import org.prasan.delivery.Delivery;
import org.prasan.delivery.DeliveryLog;
import org.prasan.operations.RunOutcome.Status;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code deliveries resolve ID}: decides what became of a parcel that is uncertain. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description =
                "ตัดสินรายการที่ไม่ทราบว่าถึงหรือไม่ / decides about one of which nobody knows whether it arrived")
final class ResolveDeliveryCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "ID", description = "เลขจากคำสั่ง deliveries / a number that deliveries lists")
    private long id;

    @ArgGroup(multiplicity = "1")
    private Decision decision = new Decision();

    private static final class Decision {

        @Option(names = "--sent", description = "ผู้รับได้รับแล้ว / it arrived")
        private boolean sent;

        @Option(names = "--send-again", description = "ไม่ถึง ให้ส่งอีก / it did not; send it again")
        private boolean again;
    }

    @Mixin
    private Accountable who = new Accountable();

    ResolveDeliveryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        DeliveryLog log = session.get(DeliveryLog.class);
        log.settle();
        Delivery delivery = log.find(id)
                .orElseThrow(() -> new UsageException("ไม่มีรายการส่งหมายเลข " + id + " / there is no delivery " + id));
        if (!log.resolve(delivery, decision.sent, who.actor(), who.reason())) {
            session.out().println("ไม่ได้อยู่ในสถานะไม่แน่ชัด / it is not uncertain: " + id + " " + delivery.state());
            return Status.FAILED.exit();
        }
        session.out()
                .println(
                        decision.again
                                ? "จะส่งอีกครั้งเมื่อสั่ง / it is sent again by: deliveries --send"
                                : "บันทึกว่าส่งถึงแล้ว / noted as arrived: " + id);
        return Status.DONE.exit();
    }
}
