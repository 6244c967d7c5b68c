package org.prasan.operations;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.operations.Failures.Failure;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.RunState;
import org.prasan.pipeline.Runs;
import org.prasan.vocabulary.Period;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds what a process left open when it died and marks it for what it is: a run whose editions were all written is
 * done, any other failed, so that it can go on. The same for executions of unknown end, and those of no run.
 */
public final class Recovery {

    private final Runs runs;
    private final JobRepository repository;
    private final Liveness liveness;
    private final Failures failures;
    private final Clock clock;
    private final JdbcClient jdbc;

    Recovery(
            Runs runs,
            JobRepository repository,
            Liveness liveness,
            Failures failures,
            Clock clock,
            DataSource dataSource) {
        this.runs = runs;
        this.repository = repository;
        this.liveness = liveness;
        this.failures = failures;
        this.clock = clock;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** What was found of a run, or of an execution that has none. */
    public record Found(String run, Kind kind) {

        public enum Kind {
            /** It goes on where it stopped. */
            DIED,
            /** It had written all; only its execution was still open. */
            DONE,
            /** It belonged to no run, or to one that had ended otherwise. */
            CLOSED
        }
    }

    public List<Found> recover() {
        List<Found> found = new ArrayList<>();
        for (long open : openExecutions()) {
            JobExecution execution = repository.getJobExecution(open);
            if (execution != null) {
                recover(execution).ifPresent(found::add);
            }
        }
        for (Run run : runs.underWay()) {
            if (!liveness.isAlive(run) && runs.close(run, RunState.FAILED)) {
                found.removeIf(other -> other.run().equals(run.key()));
                found.add(new Found(run.key(), Found.Kind.DIED));
            }
        }
        return found;
    }

    private List<Long> openExecutions() {
        return jdbc.sql("select job_execution_id from batch_job_execution"
                        + " where status in ('STARTING', 'STARTED', 'STOPPING', 'UNKNOWN') order by 1")
                .query(Long.class)
                .list();
    }

    private Optional<Found> recover(JobExecution execution) {
        Optional<Run> run = runOf(execution);
        if (run.isPresent() && liveness.isAlive(run.get())) {
            return Optional.empty();
        }
        boolean written = run.map(r -> r.state() == RunState.DONE || r.state() == RunState.HELD)
                .orElse(false);
        try {
            close(execution, written ? BatchStatus.COMPLETED : BatchStatus.FAILED);
        } catch (OptimisticLockingFailureException quicker) {
            // Another process marks the same; what it finds is what this one would.
            return Optional.empty();
        }
        if (!written) {
            failures.note(execution.getId(), new Failure(FailureCode.PROCESS_DIED, List.of()));
        }
        return Optional.of(new Found(
                run.map(Run::key).orElse(execution.getJobInstance().getJobName() + " (" + execution.getId() + ")"),
                written ? Found.Kind.DONE : Found.Kind.CLOSED));
    }

    Optional<Run> runOf(JobExecution execution) {
        return runOf(execution, runs);
    }

    static Optional<Run> runOf(JobExecution execution, Runs runs) {
        String period = execution.getJobParameters().getString("period");
        Long revision = execution.getJobParameters().getLong("revision");
        return period == null || revision == null
                ? Optional.empty()
                : runs.find(execution.getJobInstance().getJobName(), Period.parse(period), Math.toIntExact(revision));
    }

    void close(JobExecution execution, BatchStatus status) {
        ExitStatus exit = status == BatchStatus.COMPLETED ? ExitStatus.COMPLETED : ExitStatus.FAILED;
        LocalDateTime now = LocalDateTime.now(clock);
        for (StepExecution step : execution.getStepExecutions()) {
            if (isOpen(step.getStatus())) {
                step.setStatus(status);
                step.setExitStatus(exit);
                step.setEndTime(Objects.requireNonNullElse(step.getEndTime(), now));
                repository.update(step);
            }
        }
        execution.setStatus(status);
        execution.setExitStatus(exit);
        execution.setEndTime(Objects.requireNonNullElse(execution.getEndTime(), now));
        repository.update(execution);
    }

    static boolean isOpen(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.STOPPING || status == BatchStatus.UNKNOWN;
    }
}
