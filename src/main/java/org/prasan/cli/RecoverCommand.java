package org.prasan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.prasan.operations.Recovery;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.pipeline.RegisterReconciliation;
import picocli.CommandLine.Command;

/** {@code recover}: marks runs whose process has died, so that they can go on. */
@Command(
        name = "recover",
        mixinStandardHelpOptions = true,
        description =
                "ทำเครื่องหมายงานที่ค้างเพราะโปรแกรมดับ / mark runs whose process has died, so that they can go on")
final class RecoverCommand implements Callable<Integer> {

    private final Session session;

    RecoverCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<String> recovered = session.get(Recovery.class).recover();
        // What a run that is now known to be dead intended to publish, and never did, is forgotten.
        session.get(RegisterReconciliation.class).settle();
        recovered.forEach(run -> session.out()
                .println(
                        "หยุดกลางคัน สั่งเดิมอีกครั้งเพื่อทำต่อ / had died; give the same run again to go on: " + run));
        if (recovered.isEmpty()) {
            session.out().println("ไม่มีงานค้าง / nothing had died");
        }
        return Status.DONE.exit();
    }
}
