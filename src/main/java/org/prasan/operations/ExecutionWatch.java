package org.prasan.operations;

import java.util.List;
import org.prasan.operations.Failures.Failure;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.Runs;
import org.prasan.pipeline.StopSignal;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.dao.DataAccessException;

/** Opens an execution's log, and notes why it ended when it did not end well. */
final class ExecutionWatch implements JobExecutionListener {

    private final Run run;
    private final Runs runs;
    private final RunLog log;
    private final StopSignal stop;
    private final Failures failures;

    ExecutionWatch(Run run, Runs runs, RunLog log, StopSignal stop, Failures failures) {
        this.run = run;
        this.runs = runs;
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
        Failure failure = failure(Causes.of(execution));
        if (stop.cause() != null) {
            execution.setStatus(BatchStatus.STOPPED);
            execution.setExitStatus(ExitStatus.STOPPED);
        }
        log.ended(failure.code(), failure.words());
        if (failure.code() != FailureCode.TAKEN_OVER) {
            failures.note(execution.getId(), failure);
        }
    }

    /** By what failed first, unless the run was told to stop or is another's by now. */
    Failure failure(List<String> words) {
        if (stop.cause() == null && isLost()) {
            stop.give(StopSignal.Cause.TAKEN_OVER);
        }
        StopSignal.Cause cause = stop.cause();
        if (cause != null) {
            return new Failure(
                    cause == StopSignal.Cause.ASKED ? FailureCode.STOPPED : FailureCode.TAKEN_OVER, List.of());
        }
        return new Failure(log.firstFailure().map(Classification::of).orElse(FailureCode.UNEXPECTED), words);
    }

    private boolean isLost() {
        try {
            return !runs.beat(run);
        } catch (DataAccessException away) {
            return false;
        }
    }
}
