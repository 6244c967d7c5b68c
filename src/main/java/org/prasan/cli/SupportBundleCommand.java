package org.prasan.cli;

import java.util.concurrent.Callable;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.SupportBundle;
import picocli.CommandLine.Command;

/** {@code support-bundle}: what developers need to find a fault, and nobody's data. */
@Command(
        name = "support-bundle",
        mixinStandardHelpOptions = true,
        description = "รวมข้อมูลให้ผู้พัฒนา ไม่มีข้อมูลบุคคล / what developers need to find a fault, and nobody's data")
final class SupportBundleCommand implements Callable<Integer> {

    private final Session session;

    SupportBundleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.out()
                .println("เขียนแล้ว / written: "
                        + session.get(SupportBundle.class).write(session.catalog()));
        return Status.DONE.exit();
    }
}
