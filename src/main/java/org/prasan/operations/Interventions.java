package org.prasan.operations;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.Catalog;
import org.prasan.operations.Failures.Failure;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.pipeline.Progress;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.RunState;
import org.prasan.pipeline.Runs;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an administrator does to an execution; each is written to the audit log, with its reason, or is not done. */
public final class Interventions {

    private final Runs runs;
    private final JobRepository repository;
    private final Recovery recovery;
    private final Liveness liveness;
    private final Failures failures;
    private final Launcher launcher;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    Interventions(
            Runs runs,
            JobRepository repository,
            Recovery recovery,
            Liveness liveness,
            Failures failures,
            Launcher launcher,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.runs = runs;
        this.repository = repository;
        this.recovery = recovery;
        this.liveness = liveness;
        this.failures = failures;
        this.launcher = launcher;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @param actor the account of who does it */
    public record By(String actor, String reason) {}

    private record Target(JobExecution execution, Run run) {}

    /** Asks a run to stop where nothing is half done. */
    public RunOutcome stop(long execution, By by) {
        return on(execution, target -> {
            Run run = target.run();
            if (run.state() != RunState.STARTED || !liveness.isAlive(run)) {
                return refused("ไม่ได้ทำงานอยู่ / it is not under way: " + run.key() + " " + run.state());
            }
            transaction.executeWithoutResult(status -> {
                runs.askToStop(run);
                note("stop", run, by, "stopping");
            });
            return done(
                    "สั่งหยุดแล้ว จะหยุดภายใน 30 วินาที / asked to stop; it does so within 30 seconds: " + run.key());
        });
    }

    /** Decides that a run never goes on. */
    public RunOutcome abandon(long execution, By by) {
        recovery.recover();
        return on(execution, target -> {
            Run run = target.run();
            if (!run.state().goesOn()) {
                return refused(
                        "ยกเลิกได้เฉพาะงานที่ล้มเหลวหรือหยุดแล้ว / only what failed or was stopped can be abandoned: "
                                + run.key() + " " + run.state());
            }
            return close("abandon", target, RunState.ABANDONED, FailureCode.ABANDONED, by);
        });
    }

    /**
     * Decides that a run has failed which looks alive: on a host that cannot be asked, or that did not stop when asked.
     * Its process finds that it has lost the run.
     */
    public RunOutcome markFailed(long execution, By by) {
        return on(execution, target -> {
            Run run = target.run();
            if (run.state() != RunState.STARTED) {
                return refused("ไม่ได้ค้างอยู่ / it is not under way: " + run.key() + " " + run.state());
            }
            if (liveness.isAlive(run) && !runs.isAskedToStop(run)) {
                return refused("ยังทำงานอยู่ ให้สั่ง stop ก่อน / it is alive; ask it to stop first: stop " + execution);
            }
            return close("mark-failed", target, RunState.FAILED, FailureCode.MARKED_FAILED, by);
        });
    }

    /** Goes on with a run, or makes a new revision of it when there is a reason for one. */
    public RunOutcome rerun(long execution, String revise, By by, Catalog catalog, Progress progress) {
        return on(execution, target -> {
            Run run = target.run();
            int last = runs.last(run.job(), run.period()).map(Run::revision).orElse(run.revision());
            if (last != run.revision()) {
                return RunOutcome.wrong("มีฉบับที่ " + last + " แทนแล้ว / revision " + last + " has taken its place");
            }
            note("rerun", run, by, revise.isEmpty() ? "goes on" : "revision " + (last + 1));
            return launcher.run(RunRequest.again(run, revise), catalog, progress);
        });
    }

    /** Marks what died, and says so in the log when there was anything. */
    public List<Recovery.Found> recover(By by) {
        List<Recovery.Found> found = recovery.recover();
        found.forEach(each -> audit.write(new AuditAction(
                by.actor(),
                "recover",
                each.run(),
                by.reason(),
                "open",
                each.kind().name())));
        return found;
    }

    private RunOutcome close(String action, Target target, RunState state, FailureCode code, By by) {
        boolean closed = Boolean.TRUE.equals(transaction.execute(status -> {
            if (!runs.close(target.run(), state)) {
                return false;
            }
            note(action, target.run(), by, state.name());
            return true;
        }));
        if (!closed) {
            return refused("เปลี่ยนสถานะไปแล้ว ให้ดู runs / it stands otherwise by now, see runs: "
                    + target.run().key());
        }
        if (Recovery.isOpen(target.execution().getStatus())) {
            recovery.close(target.execution(), BatchStatus.FAILED);
        }
        failures.note(target.execution().getId(), new Failure(code, List.of(by.reason())));
        return done(target.run().key() + " " + state);
    }

    private void note(String action, Run run, By by, String after) {
        audit.write(new AuditAction(
                by.actor(), action, run.key(), by.reason(), run.state().name(), after));
    }

    private RunOutcome on(long execution, Function<Target, RunOutcome> work) {
        Optional<JobExecution> known = Executions.known(repository, execution);
        if (known.isEmpty()) {
            return RunOutcome.wrong("ไม่มีครั้งที่ / there is no execution " + execution);
        }
        return recovery.runOf(known.get())
                .map(run -> work.apply(new Target(known.get(), run)))
                .orElseGet(() -> RunOutcome.wrong("ไม่มีงานของครั้งที่ / there is no run of execution " + execution));
    }

    private static RunOutcome done(String line) {
        return new RunOutcome(Status.DONE, List.of(line));
    }

    private static RunOutcome refused(String line) {
        return new RunOutcome(Status.FAILED, List.of(line));
    }
}
