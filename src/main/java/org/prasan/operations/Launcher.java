package org.prasan.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.pipeline.JobAssembly;
import org.prasan.pipeline.Progress;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.RunInputs;
import org.prasan.pipeline.RunState;
import org.prasan.pipeline.Runs;
import org.prasan.vocabulary.Period;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;

/**
 * Decides what a request means: a first run, one that goes on where it stopped, a new revision, or nothing to do. A
 * run is one and the same by job, period and revision.
 */
public final class Launcher {

    private final Runs runs;
    private final RunInputs inputs;
    private final JobAssembly assembly;
    private final JobOperator operator;
    private final Recovery recovery;

    public Launcher(Runs runs, RunInputs inputs, JobAssembly assembly, JobOperator operator, Recovery recovery) {
        this.runs = runs;
        this.inputs = inputs;
        this.assembly = assembly;
        this.operator = operator;
        this.recovery = recovery;
    }

    public RunOutcome run(RunRequest request, Catalog catalog, Progress progress) {
        Optional<JobDefinition> found = catalog.findJob(request.job());
        if (found.isEmpty()) {
            return wrong("ไม่มีงาน / there is no job " + request.job() + "; "
                    + String.join(
                            ", ", catalog.jobs().stream().map(JobDefinition::id).toList()));
        }
        JobDefinition job = found.get();
        Path inbox = request.inbox()
                .orElse(catalog.home().resolve(job.inbox()))
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(inbox)) {
            return wrong("ไม่พบโฟลเดอร์รับไฟล์ / there is no inbox " + inbox);
        }
        Optional<String> unwritable = JobAssembly.unwritable(request.out());
        if (unwritable.isPresent()) {
            return wrong(unwritable.get());
        }
        Period period = request.period().orElse(Period.parse(job.defaultPeriod()));
        Optional<String> refusal = refusal(job, period, catalog);
        if (refusal.isPresent()) {
            return wrong(refusal.get());
        }
        Optional<Run> last = runs.last(job.id(), period);
        if (last.isEmpty()) {
            return start(request, job, period, 1, inbox, catalog, progress);
        }
        return again(request, job, last.get(), inbox, catalog, progress);
    }

    /** What the first of the job's reports says that is not made for the period. */
    private static Optional<String> refusal(JobDefinition job, Period period, Catalog catalog) {
        return job.reports().stream()
                .flatMap(id -> catalog.report(id).refusal(period).stream())
                .findFirst()
                .map(refusal -> refusal.th() + " / " + refusal.en());
    }

    private RunOutcome again(
            RunRequest request, JobDefinition job, Run last, Path inbox, Catalog catalog, Progress progress) {
        if (last.state() == RunState.STARTED && Processes.isAlive(last.owner())) {
            return failed("กำลังทำงานอยู่ / this run is under way in process "
                    + last.owner().process() + " on " + last.owner().host());
        }
        recovery.recover(last);
        if (!request.reason().isEmpty()) {
            return start(request, job, last.period(), last.revision() + 1, inbox, catalog, progress);
        }
        boolean unfinished = last.state() == RunState.STARTED || last.state() == RunState.FAILED;
        List<String> changes = changes(request, last, job, inbox, catalog, unfinished);
        if (!changes.isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add("มีการเปลี่ยนแปลงตั้งแต่ครั้งที่ " + last.revision() + " / changed since revision "
                    + last.revision() + ":");
            lines.addAll(changes);
            lines.add("ออกฉบับใหม่ด้วย --revise \"เหตุผล\" / for a new revision add --revise REASON");
            return new RunOutcome(Status.FAILED, lines);
        }
        return unfinished ? resume(last, job, catalog, progress) : nothingChanged(last);
    }

    private List<String> changes(
            RunRequest request, Run last, JobDefinition job, Path inbox, Catalog catalog, boolean unfinished) {
        List<String> changes = new ArrayList<>();
        if (!unfinished) {
            changes.addAll(inputs.changes(last, inbox, job.ignore()));
            if (request.asOf().isPresent() && !request.asOf().equals(last.asOf())) {
                changes.add("  วันที่ของข้อมูล / as of: " + request.asOf().get());
            }
        }
        Map<String, String> now = catalog.versions(job);
        now.forEach((name, version) -> {
            boolean reports = name.startsWith("reports/");
            if (!version.equals(last.definitions().get(name)) && !(unfinished && reports)) {
                changes.add("  นิยาม / definition: " + name);
            }
        });
        return changes;
    }

    private static RunOutcome nothingChanged(Run last) {
        List<String> lines = new ArrayList<>();
        lines.add("ไม่มีอะไรเปลี่ยนแปลงตั้งแต่ครั้งที่ " + last.revision() + " / nothing has changed since revision "
                + last.revision());
        last.editions().forEach(edition -> lines.add("  " + edition));
        return new RunOutcome(last.state() == RunState.HELD ? Status.HELD : Status.DONE, lines);
    }

    private RunOutcome start(
            RunRequest request,
            JobDefinition job,
            Period period,
            int revision,
            Path inbox,
            Catalog catalog,
            Progress progress) {
        Run run = runs.start(
                job.id(),
                period,
                revision,
                request.reason(),
                inbox,
                request.out().toAbsolutePath().normalize(),
                request.asOf(),
                catalog.versions(job),
                Processes.current());
        return execute(run, job, catalog, progress);
    }

    private RunOutcome resume(Run run, JobDefinition job, Catalog catalog, Progress progress) {
        runs.resume(run, Processes.current(), catalog.versions(job));
        return execute(runs.find(run.id()).orElseThrow(), job, catalog, progress);
    }

    private RunOutcome execute(Run run, JobDefinition definition, Catalog catalog, Progress progress) {
        Job job = assembly.job(run, definition, catalog, progress);
        JobParameters parameters = new JobParametersBuilder()
                .addString("period", run.period().code())
                .addLong("revision", (long) run.revision())
                .toJobParameters();
        try {
            JobExecution execution = operator.start(job, parameters);
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                return ended(runs.find(run.id()).orElseThrow());
            }
            runs.end(run, RunState.FAILED, List.of());
            List<String> lines = new ArrayList<>();
            lines.add("งานล้มเหลว / the run failed: execution " + execution.getId());
            Causes.of(execution).forEach(cause -> lines.add("  " + cause));
            lines.add(
                    "แก้สาเหตุแล้วสั่งเดิมอีกครั้ง งานจะทำต่อจากจุดที่หยุด / mend the cause and give the same command again: "
                            + "it goes on where it stopped");
            return new RunOutcome(Status.FAILED, lines);
        } catch (JobExecutionException refused) {
            runs.end(run, RunState.FAILED, List.of());
            return failed(String.valueOf(refused.getMessage()));
        }
    }

    private static RunOutcome ended(Run run) {
        List<String> lines = new ArrayList<>(run.summary());
        run.editions().forEach(edition -> lines.add("เขียนแล้ว / written: " + edition));
        return new RunOutcome(run.state() == RunState.HELD ? Status.HELD : Status.DONE, lines);
    }

    private static RunOutcome wrong(String line) {
        return new RunOutcome(Status.WRONG_USAGE, List.of(line));
    }

    private static RunOutcome failed(String line) {
        return new RunOutcome(Status.FAILED, List.of(line));
    }
}
