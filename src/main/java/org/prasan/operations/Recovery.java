package org.prasan.operations;

import java.util.ArrayList;
import java.util.List;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.RunState;
import org.prasan.pipeline.Runs;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

/** Finds runs whose process has died and marks them failed, so that they can go on. */
public final class Recovery {

    private final Runs runs;
    private final JobRepository repository;
    private final JobOperator operator;

    public Recovery(Runs runs, JobRepository repository, JobOperator operator) {
        this.runs = runs;
        this.repository = repository;
        this.operator = operator;
    }

    /** @return the runs that had died, in words */
    public List<String> recover() {
        List<String> recovered = new ArrayList<>();
        for (Run run : runs.list()) {
            if (recover(run)) {
                recovered.add(run.key());
            }
        }
        return recovered;
    }

    /** @return whether the run had died */
    boolean recover(Run run) {
        if (run.state() != RunState.STARTED || Processes.isAlive(run.owner())) {
            return false;
        }
        for (JobInstance instance : repository.findJobInstances(run.job())) {
            for (JobExecution execution : repository.getJobExecutions(instance)) {
                if (isOf(run, execution) && isOpen(execution.getStatus())) {
                    operator.recover(execution);
                }
            }
        }
        runs.end(run, RunState.FAILED, List.of());
        return true;
    }

    static boolean isOf(Run run, JobExecution execution) {
        return run.period().code().equals(execution.getJobParameters().getString("period"))
                && Long.valueOf(run.revision())
                        .equals(execution.getJobParameters().getLong("revision"));
    }

    private static boolean isOpen(BatchStatus status) {
        return status == BatchStatus.STARTED || status == BatchStatus.STARTING || status == BatchStatus.STOPPING;
    }
}
