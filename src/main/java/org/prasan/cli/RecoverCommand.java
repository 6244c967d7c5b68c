package org.prasan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.prasan.operations.Interventions;
import org.prasan.operations.Recovery;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.pipeline.RegisterReconciliation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code recover}: marks runs whose process has died, so that they can go on. */
@Command(
        name = "recover",
        mixinStandardHelpOptions = true,
        description =
                "ทำเครื่องหมายงานที่ค้างเพราะโปรแกรมดับ / mark runs whose process has died, so that they can go on")
final class RecoverCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private Acting who = new Acting();

    RecoverCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Recovery.Found> found = session.get(Interventions.class).recover(who.by());
        // What a run that is now known to be dead intended to publish, and never did, is forgotten.
        session.get(RegisterReconciliation.class).settle();
        found.forEach(each -> session.out().println(words(each)));
        if (found.isEmpty()) {
            session.out().println("ไม่มีงานค้าง / nothing had died");
        }
        return Status.DONE.exit();
    }

    private static String words(Recovery.Found found) {
        return switch (found.kind()) {
            case DIED ->
                "หยุดกลางคัน สั่งเดิมอีกครั้งเพื่อทำต่อ / had died; give the same run again to go on: " + found.run();
            case DONE ->
                "ทำเสร็จแล้วก่อนเครื่องดับ ปิดรายการให้แล้ว / had died after all was written; marked as done: "
                        + found.run();
            case CLOSED -> "ปิดรายการที่ค้าง / closed what was left open: " + found.run();
        };
    }
}
