package org.prasan.console.office;

import java.util.List;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.Need;
import org.prasan.console.Need.Urgency;
import org.prasan.console.NeedSource;
import org.prasan.delivery.DeliveryLog;
import org.prasan.delivery.DeliveryState;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Component;

/** Deliveries of which nobody knows whether they arrived: an administrator decides. */
@Component
class DeliveryNeeds implements NeedSource {

    private final DeliveryLog log;

    DeliveryNeeds(DeliveryLog log) {
        this.log = log;
    }

    @Override
    public List<Need> of(Account viewer) {
        int uncertain =
                viewer.is(Role.ADMINISTRATOR) ? log.in(DeliveryState.UNCERTAIN).size() : 0;
        return uncertain == 0
                ? List.of()
                : List.of(new Need(
                        new Text(
                                "ไม่ทราบว่าส่งถึงหรือไม่ " + uncertain + " รายการ",
                                uncertain + " deliveries of which nobody knows whether they arrived"),
                        "/admin/deliveries",
                        Urgency.NOW));
    }
}
