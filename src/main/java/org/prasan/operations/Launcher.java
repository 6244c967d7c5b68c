package org.prasan.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.revising.Revising;
import org.prasan.pipeline.JobAssembly;
import org.prasan.pipeline.Progress;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.RunInputs.Lost;
import org.prasan.pipeline.RunState;
import org.prasan.pipeline.Runs;
import org.prasan.vocabulary.Period;
import org.springframework.dao.DuplicateKeyException;

/**
 * Decides what a request means: a first run, one that goes on where it stopped, a new revision, or nothing to do. A
 * run is one and the same by job, period and revision.
 */
public final class Launcher {

    private final Runs runs;
    private final RunExecutor executor;
    private final Recovery recovery;
    private final Liveness liveness;
    private final Continuation continuation;
    private final Revising revising;
    private final Clock clock;

    Launcher(
            Runs runs,
            RunExecutor executor,
            Recovery recovery,
            Liveness liveness,
            Continuation continuation,
            Revising revising,
            Clock clock) {
        this.runs = runs;
        this.executor = executor;
        this.recovery = recovery;
        this.liveness = liveness;
        this.continuation = continuation;
        this.revising = revising;
        this.clock = clock;
    }

    /** A request that can be carried out, as far as its own words tell. */
    private record Order(
            RunRequest request, JobDefinition job, Period period, Path inbox, Catalog catalog, Progress progress) {

        Order because(String reason) {
            return new Order(request.because(reason), job, period, inbox, catalog, progress);
        }
    }

    /** What was read may change editions that are published: about those is done what their jobs say. */
    public RunOutcome run(RunRequest request, Catalog catalog, Progress progress) {
        RunOutcome outcome = launch(request, catalog, progress);
        return outcome.status() == Status.DONE || outcome.status() == Status.HELD
                ? outcome.and(follow(catalog, progress))
                : outcome;
    }

    /** Does about published editions what their jobs say, after something of what they show has changed; for people. */
    public List<String> follow(Catalog catalog, Progress progress) {
        return revising.follow(
                catalog,
                (run, reason) ->
                        launch(RunRequest.again(run, reason), catalog, progress).lines());
    }

    /** @param run whose editions are to be made again from what its inbox holds now */
    RunOutcome revise(Run run, String reason, Catalog catalog, Progress progress) {
        return run(RunRequest.again(run, reason), catalog, progress);
    }

    private RunOutcome launch(RunRequest request, Catalog catalog, Progress progress) {
        Optional<JobDefinition> found = catalog.findJob(request.job());
        if (found.isEmpty()) {
            return RunOutcome.wrong("ไม่มีงาน / there is no job " + request.job() + "; "
                    + String.join(
                            ", ", catalog.jobs().stream().map(JobDefinition::id).toList()));
        }
        JobDefinition job = found.get();
        Path inbox = request.inbox()
                .orElse(catalog.home().resolve(job.inbox()))
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(inbox)) {
            return RunOutcome.wrong("ไม่พบโฟลเดอร์รับไฟล์ / there is no inbox " + inbox);
        }
        Optional<String> unwritable = JobAssembly.unwritable(request.out());
        if (unwritable.isPresent()) {
            return RunOutcome.wrong(unwritable.get());
        }
        Period period = request.period().orElse(Period.parse(job.defaultPeriod()));
        Optional<String> refusal = refusal(job, period, catalog, LocalDate.now(clock));
        if (refusal.isPresent()) {
            return RunOutcome.wrong(refusal.get());
        }
        return carryOut(new Order(request, job, period, inbox, catalog, progress));
    }

    /** That the period is still to come, or what the first of the job's reports says that is not made for it. */
    static Optional<String> refusal(JobDefinition job, Period period, Catalog catalog, LocalDate today) {
        if (period.months().filter(months -> months.firstDay().isAfter(today)).isPresent()) {
            return Optional.of(period.code() + ": ยังไม่ถึงช่วงเวลานี้ / this period is still to come");
        }
        return job.reports().stream()
                .flatMap(id -> catalog.report(id).refusal(period).stream())
                .findFirst()
                .map(refusal -> refusal.th() + " / " + refusal.en());
    }

    private RunOutcome carryOut(Order order) {
        Optional<Run> before = runs.last(order.job().id(), order.period());
        if (before.isPresent() && before.get().state() == RunState.STARTED && liveness.isAlive(before.get())) {
            return underWay(before.get());
        }
        offer(order);
        Optional<Run> last = runs.last(order.job().id(), order.period());
        if (last.isEmpty()) {
            return start(order, 1, List.of());
        }
        Run run = last.get();
        if (!order.request().reason().isEmpty()) {
            return revise(order, run);
        }
        if (run.state() == RunState.ABANDONED) {
            return needsRevision(FailureCode.ABANDONED, run, List.of());
        }
        return run.state().goesOn() ? goOn(order, run) : again(order, run);
    }

    /** Runs that had died are marked, and those that are not asked for are offered. */
    private void offer(Order order) {
        String asked = order.job().id() + "/" + order.period().code() + "/";
        for (Recovery.Found found : recovery.recover()) {
            if (found.kind() == Recovery.Found.Kind.DIED && !found.run().startsWith(asked)) {
                order.progress()
                        .noted(
                                "งานอื่นหยุดกลางคัน สั่ง rerun เพื่อทำต่อ / another run had died, rerun goes on with it: "
                                        + found.run());
            }
        }
    }

    private RunOutcome goOn(Order order, Run run) {
        List<String> obstacles = continuation.obstacles(run, order.job(), order.catalog());
        if (!obstacles.isEmpty()) {
            return needsRevision(FailureCode.NEEDS_REVISION, run, obstacles);
        }
        List<Lost> lost = continuation.lost(run, order.catalog());
        if (!lost.isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add(
                    "ยังไม่ได้อ่านไฟล์เหล่านี้ และไฟล์ไม่เหมือนเดิมแล้ว / these files were still to be read and are not as they were:");
            lost.forEach(file -> lines.add("  " + file.path()));
            return RunOutcome.failed(FailureCode.INPUT_CHANGED, lines, executor.names(run));
        }
        List<String> notes = continuation.notes(run, order.request(), order.job(), order.inbox(), order.catalog());
        if (!runs.resume(run, Processes.current(), order.catalog().versions(order.job()))) {
            return underWay(runs.find(run.id()).orElseThrow());
        }
        return execute(order, run.id(), notes);
    }

    private RunOutcome again(Order order, Run run) {
        List<String> changes = changesSince(run, order);
        if (changes.isEmpty()) {
            return nothingChanged(run);
        }
        Optional<String> decided = continuation.isMadeAsBefore(run, order.request(), order.job(), order.catalog())
                ? revising.reasonAtNextRun(run, order.job().revise())
                : Optional.empty();
        return decided.map(reason -> revise(order.because(reason), run))
                .orElseGet(() -> needsRevision(FailureCode.NEEDS_REVISION, run, changes));
    }

    private List<String> changesSince(Run run, Order order) {
        List<String> changes = new ArrayList<>(
                continuation.changesSince(run, order.request(), order.job(), order.inbox(), order.catalog()));
        changes.addAll(revising.amendments(run, order.catalog()));
        return changes;
    }

    /** Says first what has changed in inputs and definitions; what that does to figures is said at the end. */
    private RunOutcome revise(Order order, Run last) {
        List<String> notes = new ArrayList<>();
        notes.add("มีการเปลี่ยนแปลงตั้งแต่ครั้งที่ " + last.revision() + " / changed since revision " + last.revision()
                + ":");
        List<String> changes = changesSince(last, order);
        notes.addAll(
                changes.isEmpty() ? List.of("  ไม่มีไฟล์หรือนิยามใดเปลี่ยน / no file and no definition") : changes);
        return start(order, last.revision() + 1, notes);
    }

    private RunOutcome needsRevision(FailureCode code, Run run, List<String> changes) {
        List<String> lines = new ArrayList<>();
        if (code == FailureCode.ABANDONED) {
            lines.add("งานนี้ถูกยกเลิกแล้ว / this run was abandoned: " + run.key());
        } else {
            lines.add("มีการเปลี่ยนแปลงตั้งแต่ครั้งที่ " + run.revision() + " / changed since revision "
                    + run.revision() + ":");
        }
        lines.addAll(changes);
        lines.add("ออกฉบับใหม่ด้วย --revise \"เหตุผล\" / for a new revision add --revise REASON");
        return RunOutcome.failed(code, lines, executor.names(run));
    }

    private static RunOutcome nothingChanged(Run last) {
        List<String> lines = new ArrayList<>();
        lines.add("ไม่มีอะไรเปลี่ยนแปลงตั้งแต่ครั้งที่ " + last.revision() + " / nothing has changed since revision "
                + last.revision());
        last.editions().forEach(edition -> lines.add("  " + edition));
        return new RunOutcome(last.state() == RunState.HELD ? Status.HELD : Status.DONE, lines);
    }

    private RunOutcome start(Order order, int revision, List<String> notes) {
        try {
            Run run = runs.start(
                    order.job().id(),
                    order.period(),
                    revision,
                    order.request().reason(),
                    order.inbox(),
                    order.request().out().toAbsolutePath().normalize(),
                    order.request().asOf(),
                    order.catalog().versions(order.job()),
                    Processes.current());
            return execute(order, run.id(), notes);
        } catch (DuplicateKeyException quicker) {
            return underWay(
                    runs.find(order.job().id(), order.period(), revision).orElseThrow());
        }
    }

    private RunOutcome execute(Order order, long run, List<String> notes) {
        return executor.execute(runs.find(run).orElseThrow(), order.job(), order.catalog(), notes, order.progress());
    }

    private RunOutcome underWay(Run run) {
        return RunOutcome.failed(
                FailureCode.UNDER_WAY,
                List.of("กำลังทำงานอยู่ / this run is under way in process "
                        + run.owner().process() + " on " + run.owner().host()),
                executor.names(run));
    }
}
