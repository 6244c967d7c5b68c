package org.prasan.operations.delivering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.prasan.catalog.NoticeKind;
import org.prasan.catalog.TellingPolicy;
import org.prasan.delivery.Approvals;
import org.prasan.delivery.Delivery;
import org.prasan.delivery.DeliveryLog;
import org.prasan.delivery.DeliveryState;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.Releases;
import org.prasan.operations.telling.Happening;
import org.prasan.operations.telling.Telling;
import org.prasan.vocabulary.Text;

/**
 * Tells, once each, of parcels that were refused for good, came back, or of which nobody knows whether they arrived, and
 * of editions that wait for approval.
 */
final class Undelivered {

    /** What came to its end longer ago was told then. */
    private static final Duration TOLD_WITHIN = Duration.ofDays(7);

    private final DeliveryLog log;
    private final Approvals approvals;
    private final Telling telling;
    private final Clock clock;

    Undelivered(DeliveryLog log, Approvals approvals, Telling telling, Clock clock) {
        this.log = log;
        this.approvals = approvals;
        this.telling = telling;
        this.clock = clock;
    }

    void tell(TellingPolicy policy) {
        Instant since = clock.instant().minus(TOLD_WITHIN);
        log.list().stream()
                .filter(delivery -> delivery.changed().isAfter(since) && isToBeTold(delivery))
                .forEach(delivery -> telling.tell(happening(delivery), policy));
        approvals.awaiting().forEach(edition -> telling.tell(awaiting(edition), policy));
    }

    private static Happening awaiting(ReleasedEdition edition) {
        return new Happening(
                NoticeKind.APPROVAL,
                "approval/" + edition.id(),
                "",
                edition.period().code(),
                new Text("รออนุมัติเผยแพร่: " + edition.id(), "Awaiting approval: " + edition.id()),
                List.of(new Text("ผู้อนุมัติ: " + edition.approval(), "To be approved by: " + edition.approval())),
                List.of(new Text(
                        "ดูตัวอย่างด้วยคำสั่ง approvals แล้วสั่ง approve หรือ decline",
                        "Look at it with approvals, then give: approve or decline")));
    }

    private static boolean isToBeTold(Delivery delivery) {
        return switch (delivery.state()) {
            case UNCERTAIN, BOUNCED -> true;
            case REFUSED -> !Releases.isWithdrawn(delivery);
            case INTENDED, SENDING, SENT -> false;
        };
    }

    private static Happening happening(Delivery delivery) {
        String to = delivery.parcel().recipient() + " (" + delivery.parcel().channel() + ")";
        Text state = state(delivery.state());
        return new Happening(
                NoticeKind.DELIVERY,
                "delivery/" + delivery.id() + "/" + delivery.state().name().toLowerCase(Locale.ROOT) + "/"
                        + delivery.attempts(),
                "",
                "",
                new Text(
                        state.th() + ": " + delivery.parcel().subject() + " ถึง " + to,
                        state.en() + ": " + delivery.parcel().subject() + " to " + to),
                List.of(new Text(
                        "ส่งแล้ว " + delivery.attempts() + " ครั้ง สาเหตุ: " + delivery.detail(),
                        "After " + delivery.attempts() + " attempts: " + delivery.detail())),
                List.of(steps(delivery)));
    }

    private static Text state(DeliveryState state) {
        return switch (state) {
            case UNCERTAIN -> new Text("ไม่ทราบว่าส่งถึงหรือไม่", "It is not known whether it arrived");
            case BOUNCED -> new Text("จดหมายตีกลับ", "It came back");
            default -> new Text("ส่งไม่สำเร็จ", "Not delivered");
        };
    }

    private static Text steps(Delivery delivery) {
        if (delivery.state() == DeliveryState.UNCERTAIN) {
            String command = "deliveries resolve " + delivery.id() + " --sent|--send-again --reason \"…\"";
            return new Text(
                    "ถามผู้รับว่าได้รับหรือไม่ แล้วสั่ง " + command, "Ask whether it arrived, then give: " + command);
        }
        return new Text(
                "ตรวจที่อยู่ใน jobs/recipients.yml และส่งด้วยวิธีอื่น",
                "Look at the address in jobs/recipients.yml, and hand it over in another way");
    }
}
