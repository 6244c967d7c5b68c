package org.prasan.operations;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.operations.Failures.Failure;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.delivering.Delivering;
import org.prasan.operations.telling.RunTelling;
import org.prasan.pipeline.JobAssembly;
import org.prasan.pipeline.Progress;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.RunServices;
import org.prasan.pipeline.RunState;
import org.prasan.pipeline.Runs;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Executes a run that is this process's, and says what became of it. */
final class RunExecutor {

    private final Runs runs;
    private final JobAssembly assembly;
    private final JobRepository repository;
    private final JobOperator operator;
    private final ActiveRuns active;
    private final Failures failures;
    private final Clock clock;
    private final Path logs;
    private final RunTelling telling;
    private final Delivering delivering;

    RunExecutor(
            RunServices services,
            JobAssembly assembly,
            JobRepository repository,
            JobOperator operator,
            ActiveRuns active,
            Failures failures,
            RunTelling telling,
            Delivering delivering) {
        this.runs = services.runs();
        this.assembly = assembly;
        this.repository = repository;
        this.operator = operator;
        this.active = active;
        this.failures = failures;
        this.clock = services.clock();
        this.logs = services.data().resolve("logs");
        this.telling = telling;
        this.delivering = delivering;
    }

    RunOutcome execute(Run run, JobDefinition definition, Catalog catalog, List<String> notes, Progress watcher) {
        telling.started(run, catalog.telling());
        RunOutcome outcome = carryOut(run, definition, catalog, notes, watcher);
        tell(run, definition, catalog, outcome);
        return outcome;
    }

    /** Who stopped a run, or took it over, knows. */
    private void tell(Run run, JobDefinition job, Catalog catalog, RunOutcome outcome) {
        FailureCode code = outcome.code().orElse(FailureCode.UNEXPECTED);
        switch (outcome.status()) {
            case DONE -> {
                telling.done(runs.find(run.id()).orElseThrow(), job, catalog.telling());
                delivering.released(catalog);
            }
            case HELD -> telling.held(runs.find(run.id()).orElseThrow(), job, catalog.telling());
            case FAILED -> {
                if (code != FailureCode.STOPPED && code != FailureCode.TAKEN_OVER) {
                    telling.failed(
                            run, job, code.code(), outcome.names().execution(), outcome.lines(), catalog.telling());
                }
            }
            case WRONG_USAGE -> {}
        }
    }

    private RunOutcome carryOut(
            Run run, JobDefinition definition, Catalog catalog, List<String> notes, Progress watcher) {
        try (LogContext about = LogContext.of(run);
                RunLog log = new RunLog(logs, clock, watcher)) {
            notes.forEach(log::noted);
            return active.during(run, stop -> {
                ExecutionWatch watch = new ExecutionWatch(run, runs, log, stop, failures);
                return execute(run, assembly.job(run, definition, catalog, log, stop, watch), watch, log);
            });
        }
    }

    private RunOutcome execute(Run run, Job job, ExecutionWatch watch, RunLog log) {
        JobParameters parameters = parameters(run);
        try {
            forgetUnbegun(job, parameters);
            JobExecution execution = operator.start(job, parameters);
            if (execution.getStatus() == BatchStatus.COMPLETED) {
                return ended(runs.find(run.id()).orElseThrow());
            }
            Failure failure = watch.failure(Causes.of(execution));
            end(run, failure.code());
            return failed(run, Long.toString(execution.getId()), failure);
        } catch (JobExecutionException | RuntimeException refused) {
            Throwable first = log.firstFailure().orElse(refused);
            Failure failure = watch.failure(List.of(Causes.plain(first)));
            FailureCode code = failure.code() == FailureCode.UNEXPECTED ? Classification.of(refused) : failure.code();
            end(run, code);
            return failed(run, "-", new Failure(code, failure.words()));
        }
    }

    private static JobParameters parameters(Run run) {
        return new JobParametersBuilder()
                .addString("period", run.period().code())
                .addLong("revision", (long) run.revision())
                .toJobParameters();
    }

    /** Of a run and its last execution. */
    RunbookNames names(Run run) {
        JobInstance instance = repository.getJobInstance(run.job(), parameters(run));
        JobExecution last = instance == null ? null : repository.getLastJobExecution(instance);
        return RunbookNames.of(run, last == null ? "" : Long.toString(last.getId()));
    }

    /** The disk may be full just when an instance is stored and its execution is not: nothing starts one of those. */
    private void forgetUnbegun(Job job, JobParameters parameters) {
        JobInstance instance = repository.getJobInstance(job.getName(), parameters);
        if (instance != null && repository.getJobExecutions(instance).isEmpty()) {
            repository.deleteJobInstance(instance);
        }
    }

    /** A run that cannot be marked now, for its database is away, is found by the next start. */
    private void end(Run run, FailureCode code) {
        try {
            Run now = runs.find(run.id()).orElseThrow();
            if (now.state() == RunState.STARTED) {
                runs.end(run, code == FailureCode.STOPPED ? RunState.STOPPED : RunState.FAILED, List.of());
            }
        } catch (RuntimeException away) {
            if (code != FailureCode.DISK_FULL && Classification.of(away) != FailureCode.DATABASE_AWAY) {
                throw away;
            }
        }
    }

    private static RunOutcome failed(Run run, String execution, Failure failure) {
        List<String> lines = new ArrayList<>();
        String ended = failure.code() == FailureCode.STOPPED
                ? "หยุดแล้ว / stopped: execution "
                : "งานล้มเหลว / the run failed: execution ";
        lines.add(ended + execution);
        failure.words().forEach(cause -> lines.add("  " + cause));
        lines.add(
                "แก้สาเหตุแล้วสั่งเดิมอีกครั้ง งานจะทำต่อจากจุดที่หยุด / mend the cause and give the same command again: "
                        + "it goes on where it stopped");
        return RunOutcome.failed(failure.code(), lines, RunbookNames.of(run, execution.equals("-") ? "" : execution));
    }

    private static RunOutcome ended(Run run) {
        List<String> lines = new ArrayList<>(run.summary());
        run.editions().forEach(edition -> lines.add("เขียนแล้ว / written: " + edition));
        return run.state() == RunState.HELD
                ? new RunOutcome(Status.HELD, lines, Optional.of(FailureCode.HELD_AT_GATE), RunbookNames.of(run, ""))
                : new RunOutcome(Status.DONE, lines);
    }
}
