package org.prasan.operations;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.operations.Failures.Failure;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.Runs;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells what was run and how it went. */
public final class Executions {

    private final JobRepository repository;
    private final Runs runs;
    private final Failures failures;
    private final JdbcClient jdbc;

    Executions(JobRepository repository, Runs runs, Failures failures, DataSource dataSource) {
        this.failures = failures;
        this.repository = repository;
        this.runs = runs;
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Newest first. */
    public List<Execution> list() {
        return before(Long.MAX_VALUE, ExecutionFilter.ALL, Integer.MAX_VALUE);
    }

    /** Those with a number below this one, newest first, so many at most. */
    public List<Execution> before(long number, ExecutionFilter filter, int most) {
        return ids(filter, number, 0, most).stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** So many at most, behind the first so many, newest first. */
    public List<Execution> slice(ExecutionFilter filter, long from, int most) {
        return ids(filter, Long.MAX_VALUE, from, most).stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    public long count(ExecutionFilter filter) {
        ExecutionSql sql = ExecutionSql.of(filter);
        return jdbc.sql("select count(*)" + sql.text())
                .params(sql.parameters())
                .query(Long.class)
                .single();
    }

    private List<Long> ids(ExecutionFilter filter, long below, long from, int most) {
        ExecutionSql sql = ExecutionSql.of(filter);
        return jdbc.sql("select e.job_execution_id" + sql.text()
                        + " and e.job_execution_id < :below order by e.job_execution_id desc"
                        + " offset :from rows fetch first :most rows only")
                .params(sql.parameters())
                .param("below", below)
                .param("from", from)
                .param("most", most)
                .query(Long.class)
                .list();
    }

    public Optional<Execution> find(long id) {
        return known(repository, id).map(this::execution);
    }

    /** The library throws, instead of giving null as it says, for a number that there is not. */
    static Optional<JobExecution> known(JobRepository repository, long id) {
        try {
            return Optional.ofNullable(repository.getJobExecution(id));
        } catch (EmptyResultDataAccessException none) {
            return Optional.empty();
        }
    }

    /** Of the jobs that have been run. */
    public List<String> jobs() {
        return repository.getJobNames().stream().sorted().toList();
    }

    private Execution execution(JobExecution execution) {
        Optional<Run> run = Recovery.runOf(execution, runs);
        boolean completed = execution.getStatus() == BatchStatus.COMPLETED;
        Optional<Failure> failure = completed ? Optional.empty() : failures.of(execution.getId());
        return new Execution(
                execution.getId(),
                run.map(Run::key).orElse(execution.getJobInstance().getJobName()),
                completed
                        ? run.map(r -> r.state().name()).orElse("COMPLETED")
                        : execution.getStatus().name(),
                execution.getStartTime(),
                execution.getEndTime(),
                execution.getStepExecutions().stream()
                        .sorted(Comparator.comparingLong(StepExecution::getId))
                        .map(Executions::step)
                        .toList(),
                failure.map(f -> f.code().code()).orElse(""),
                completed ? List.of() : failures(execution, failure),
                run.map(Run::summary).orElse(List.of()),
                completed ? run.map(Run::editions).orElse(List.of()) : List.of());
    }

    private static List<String> failures(JobExecution execution, Optional<Failure> failure) {
        List<String> words = failure.map(Failure::words).orElse(List.of());
        if (!words.isEmpty()) {
            return words;
        }
        return execution.getStepExecutions().stream()
                .map(step -> step.getExitStatus().getExitDescription())
                .filter(description -> !description.isBlank())
                .map(Causes::plainOfTrace)
                .distinct()
                .toList();
    }

    private static Execution.StepOutcome step(StepExecution step) {
        LocalDateTime start = step.getStartTime();
        LocalDateTime end = step.getEndTime();
        double seconds =
                start == null || end == null ? 0 : Duration.between(start, end).toMillis() / 1000.0;
        return new Execution.StepOutcome(step.getStepName(), step.getStatus().name(), seconds, step.getWriteCount());
    }
}
