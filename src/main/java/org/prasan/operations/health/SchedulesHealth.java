package org.prasan.operations.health;

import org.prasan.catalog.Catalog;
import org.prasan.catalog.NoticeKind;
import org.prasan.operations.health.Health.Finding;
import org.prasan.operations.health.Health.State;
import org.prasan.operations.telling.Notices;
import org.prasan.vocabulary.Text;

/** Whether scheduled times were missed of which nobody has taken note. */
final class SchedulesHealth implements HealthCheck {

    private final Notices notices;

    SchedulesHealth(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String piece() {
        return "schedules";
    }

    @Override
    public Finding look(Catalog catalog) {
        long missed = notices.open().stream()
                .filter(notice -> notice.happening().kind() == NoticeKind.SCHEDULES_MISSED)
                .count();
        return missed == 0
                ? new Finding(piece(), State.UP, new Text("ไม่มีเวลาที่พลาดไป", "no time was missed"), "")
                : new Finding(
                        piece(),
                        State.DOWN,
                        new Text("พลาดเวลาที่กำหนด ยังไม่มีผู้รับทราบ", "times were missed, and nobody has taken note"),
                        "notices");
    }
}
