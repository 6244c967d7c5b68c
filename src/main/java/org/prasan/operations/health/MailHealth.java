package org.prasan.operations.health;

import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.delivery.Delivery;
import org.prasan.delivery.DeliveryState;
import org.prasan.delivery.MailChannel;
import org.prasan.delivery.Outbox;
import org.prasan.operations.health.Health.Finding;
import org.prasan.operations.health.Health.State;
import org.prasan.vocabulary.Text;

/** Whether the last message by mail was taken: the last says whether the server is there. */
final class MailHealth implements HealthCheck {

    private final Outbox outbox;

    MailHealth(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public String piece() {
        return "mail";
    }

    @Override
    public Finding look(Catalog catalog) {
        if (catalog.telling().mail().isEmpty()) {
            return new Finding(piece(), State.UP, new Text("ไม่ได้ตั้งค่าเมล", "no mail is set up"), "");
        }
        Optional<Delivery> last = outbox.last(MailChannel.NAME);
        if (last.isEmpty()) {
            return new Finding(piece(), State.UP, new Text("ยังไม่เคยส่ง", "nothing was sent yet"), "");
        }
        boolean sent = last.get().state() == DeliveryState.SENT;
        return new Finding(
                piece(),
                sent ? State.UP : State.DOWN,
                sent
                        ? new Text("ฉบับล่าสุดส่งแล้ว", "the last message was taken")
                        : new Text("ฉบับล่าสุดส่งไม่ได้", "the last message was not taken"),
                sent ? "" : "notices");
    }
}
