package org.prasan.operations;

import java.util.List;
import org.prasan.operations.Failures.Failure;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.StopSignal;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/** Opens an execution's log, and notes why it ended when it did not end well. */
final class ExecutionWatch implements JobExecutionListener {

    private final Run run;
    private final RunLog log;
    private final StopSignal stop;
    private final Failures failures;

    ExecutionWatch(Run run, RunLog log, StopSignal stop, Failures failures) {
        this.run = run;
        this.log = log;
        this.stop = stop;
        this.failures = failures;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        log.open(execution.getId(), run.key());
    }

    @Override
    public void afterJob(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            log.line("completed");
            return;
        }
        if (stop.cause() != null) {
            execution.setStatus(BatchStatus.STOPPED);
            execution.setExitStatus(ExitStatus.STOPPED);
        }
        Failure failure = failure(execution, stop);
        log.failed(failure.code(), failure.words(), execution.getAllFailureExceptions());
        failures.note(execution.getId(), failure);
    }

    static Failure failure(JobExecution execution, StopSignal stop) {
        StopSignal.Cause cause = stop.cause();
        if (cause != null) {
            return new Failure(
                    cause == StopSignal.Cause.ASKED ? FailureCode.STOPPED : FailureCode.TAKEN_OVER, List.of());
        }
        // The step that waits for its shards only says that one of them failed.
        FailureCode code = execution.getAllFailureExceptions().stream()
                .map(Classification::of)
                .filter(known -> known != FailureCode.UNEXPECTED)
                .findFirst()
                .orElse(FailureCode.UNEXPECTED);
        return new Failure(code, Causes.of(execution));
    }
}
