package org.prasan.pipeline;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.reports.EditionWriter;
import org.prasan.reports.UnwritableOutputException;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes the Spring Batch job of a run: receive → read (in shards) → settle → review → returns → figures → protect → reports. */
public final class JobAssembly {

    private static final String SHARD = "shard";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final TaskExecutor workers;
    private final RunServices services;

    public JobAssembly(
            JobRepository repository,
            PlatformTransactionManager transactions,
            TaskExecutor workers,
            RunServices services) {
        this.repository = repository;
        this.transactions = transactions;
        this.workers = workers;
        this.services = services;
    }

    /** @param listener hears when an execution begins and ends */
    public Job job(
            Run run,
            JobDefinition definition,
            Catalog catalog,
            Progress progress,
            StopSignal stop,
            JobExecutionListener listener) {
        RunWork work = new RunWork(run, definition, catalog, services, progress, stop);
        SimpleJobBuilder flow = new JobBuilder(definition.id(), repository)
                .listener(listener)
                .start(step(Stage.RECEIVE, work::receive, progress))
                .next(shards(work, progress))
                .next(step(Stage.SETTLE, work::settle, progress))
                .next(step(Stage.REVIEW, work::review, progress));
        if (definition.returns()) {
            flow.next(step(Stage.RETURNS, work::returns, progress));
        }
        // The run is done as soon as its editions are noted, so nothing comes after them.
        return flow.next(step(Stage.FIGURES, work::figures, progress))
                .next(step(Stage.PROTECT, work::protect, progress))
                .next(step(Stage.REPORTS, work::reports, progress))
                .build();
    }

    /** Why no edition could be written below a folder; to be asked before anything is read. */
    public static Optional<String> unwritable(Path out) {
        try {
            EditionWriter.requireWritable(out);
            return Optional.empty();
        } catch (UnwritableOutputException unwritable) {
            return Optional.of(String.valueOf(unwritable.getMessage()));
        }
    }

    private Step step(Stage stage, IntSupplier work, Progress progress) {
        return new StepBuilder(stage.step(), repository)
                .tasklet(
                        (contribution, chunk) -> {
                            contribution.incrementWriteCount(heard(stage, work, progress));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    private static int heard(Stage stage, IntSupplier work, Progress progress) {
        try {
            return work.getAsInt();
        } catch (RuntimeException | Error failure) {
            progress.failed(stage.title(), failure);
            throw failure;
        }
    }

    private Step shards(RunWork work, Progress progress) {
        Step worker = new StepBuilder(Stage.READ.step() + "-shard", repository)
                .tasklet(
                        (contribution, chunk) -> {
                            int shard = contribution
                                    .getStepExecution()
                                    .getExecutionContext()
                                    .getInt(SHARD);
                            contribution.incrementWriteCount(heard(Stage.READ, () -> work.read(shard), progress));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
        return new StepBuilder(Stage.READ.step(), repository)
                .partitioner(worker.getName(), grid -> partitions(work.shards()))
                .step(worker)
                .taskExecutor(workers)
                .build();
    }

    private static Map<String, ExecutionContext> partitions(int shards) {
        Map<String, ExecutionContext> partitions = new HashMap<>();
        for (int shard = 0; shard < shards; shard++) {
            ExecutionContext context = new ExecutionContext();
            context.putInt(SHARD, shard);
            partitions.put("shard-" + shard, context);
        }
        return partitions;
    }
}
