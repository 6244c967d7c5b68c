package org.prasan.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.prasan.operations.Launcher;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.pipeline.Amendments;
import org.prasan.pipeline.RunServices;
import org.prasan.records.Submission;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code withdraw-submission FILE}: nothing of the file counts any more. */
@Command(
        name = "withdraw-submission",
        mixinStandardHelpOptions = true,
        description = "ถอนไฟล์ที่รับไว้ ข้อมูลในไฟล์ไม่นับอีก / take a submission back: nothing of it counts any more")
final class WithdrawSubmissionCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", description = "ไฟล์ ตามที่ submissions แสดง / the file, as submissions lists it")
    private String file = "";

    @Option(names = "--undo", description = "ให้นับอีกครั้ง / let it count again")
    private boolean undo;

    @Mixin
    private Accountable who = new Accountable();

    WithdrawSubmissionCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Amendments amendments = new Amendments(session.catalog(), session.get(RunServices.class));
        Optional<Submission> found = undo
                ? amendments.restore(file, who.actor(), who.reason())
                : amendments.withdraw(file, who.actor(), who.reason());
        Submission submission = found.orElseThrow(
                () -> new UsageException("ไม่มีไฟล์นี้ในบัญชี / there is no such submission: " + file));
        session.out()
                .println((undo ? "นับอีกครั้ง / counts again: " : "ถอนแล้ว / withdrawn: ") + submission.form() + " "
                        + submission.agency() + " " + submission.period());
        Outcomes.printTouched(
                session.get(Launcher.class).follow(session.catalog(), new ScreenProgress(session.out())),
                session.out());
        return Status.DONE.exit();
    }
}
