package org.prasan.operations;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prasan.operations.Failures.Failure;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.Runs;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

/** Tells what was run and how it went. */
public final class Executions {

    private final JobRepository repository;
    private final Runs runs;
    private final Failures failures;

    Executions(JobRepository repository, Runs runs, Failures failures) {
        this.failures = failures;
        this.repository = repository;
        this.runs = runs;
    }

    /** Newest first. */
    public List<Execution> list() {
        List<Run> all = runs.list();
        List<Execution> executions = new ArrayList<>();
        for (String job : repository.getJobNames()) {
            for (JobInstance instance : repository.findJobInstances(job)) {
                repository.getJobExecutions(instance).forEach(e -> executions.add(execution(e, all)));
            }
        }
        executions.sort(Comparator.comparingLong(Execution::id).reversed());
        return executions;
    }

    public Optional<Execution> find(long id) {
        return list().stream().filter(e -> e.id() == id).findFirst();
    }

    private Execution execution(JobExecution execution, List<Run> all) {
        Optional<Run> run =
                all.stream().filter(r -> Recovery.isOf(r, execution)).findFirst();
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
