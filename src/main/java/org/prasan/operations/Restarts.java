package org.prasan.operations;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.prasan.operations.Interventions.By;
import org.prasan.pipeline.RegisterReconciliation;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.Runs;
import org.prasan.vocabulary.Text;

/**
 * Finds runs whose process has died, at the start and then every minute, since processes of other hosts die too; they are
 * marked, and go on or are offered. One that has died three times is only offered: it may be what kills its process.
 */
final class Restarts implements Served {

    private static final By SERVER = new By("serve", "งานค้างเพราะโปรแกรมดับ / its process had died");
    private static final int DEATHS = 3;
    private static final long EVERY_SECONDS = 60;
    private static final long PATIENCE_SECONDS = 28;

    private final Interventions interventions;
    private final RegisterReconciliation register;
    private final Runs runs;
    private final Executions executions;
    private final Launcher launcher;
    private @Nullable ScheduledExecutorService looking;

    Restarts(
            Interventions interventions,
            RegisterReconciliation register,
            Runs runs,
            Executions executions,
            Launcher launcher) {
        this.interventions = interventions;
        this.register = register;
        this.runs = runs;
        this.executions = executions;
        this.launcher = launcher;
    }

    @Override
    public Text start(Serving serving) {
        ScheduledExecutorService executor =
                Executors.newSingleThreadScheduledExecutor(look -> new Thread(look, "restarts"));
        executor.scheduleWithFixedDelay(() -> look(serving), 0, EVERY_SECONDS, TimeUnit.SECONDS);
        looking = executor;
        return serving.died() == Serving.Died.RESTART
                ? new Text("งานที่ค้างเพราะโปรแกรมดับจะทำต่อเอง", "runs whose process died go on by themselves")
                : new Text("งานที่ค้างเพราะโปรแกรมดับจะแสดงให้เลือก", "runs whose process died are offered");
    }

    /** A database that is away now is back at another look. */
    private void look(Serving serving) {
        try {
            List<Recovery.Found> found = interventions.recover(SERVER);
            if (!found.isEmpty()) {
                register.settle();
            }
            found.forEach(each -> settle(each, serving));
        } catch (RuntimeException failed) {
            serving.screen().accept("ตรวจงานค้างไม่ได้ / runs that died were not looked for: " + Causes.plain(failed));
        }
    }

    private void settle(Recovery.Found found, Serving serving) {
        Optional<Run> run = found.kind() == Recovery.Found.Kind.DIED ? named(found.run()) : Optional.empty();
        if (run.isEmpty()) {
            serving.screen().accept("ปิดรายการที่ค้าง / closed what was left open: " + found.run());
        } else if (serving.died() == Serving.Died.OFFER || deaths(run.get()) >= DEATHS) {
            serving.screen()
                    .accept("หยุดกลางคัน สั่ง rerun เพื่อทำต่อ / had died, rerun goes on with it: " + found.run());
        } else {
            serving.screen().accept("หยุดกลางคัน ทำต่อ / had died, goes on: " + found.run());
            serving.ended(run.get(), goOn(run.get(), serving));
        }
    }

    private RunOutcome goOn(Run run, Serving serving) {
        return launcher.run(RunRequest.again(run, ""), serving.definitions().usable(), serving.progress());
    }

    private Optional<Run> named(String key) {
        return runs.list().stream().filter(run -> run.key().equals(key)).findFirst();
    }

    private long deaths(Run run) {
        return executions.list().stream()
                .filter(execution -> execution.run().equals(run.key()))
                .filter(execution -> execution.code().equals(FailureCode.PROCESS_DIED.code()))
                .count();
    }

    @Override
    public void stop() {
        if (looking != null) {
            looking.shutdown();
            try {
                looking.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
