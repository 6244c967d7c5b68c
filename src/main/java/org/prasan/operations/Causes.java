package org.prasan.operations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** Why an execution failed, in the words of whoever knew, without a stack trace. */
final class Causes {

    private Causes() {}

    static List<String> of(JobExecution execution) {
        Set<String> causes = new LinkedHashSet<>();
        for (StepExecution step : execution.getStepExecutions()) {
            step.getFailureExceptions().forEach(failure -> causes.add(step.getStepName() + ": " + innermost(failure)));
        }
        if (causes.isEmpty()) {
            execution.getAllFailureExceptions().forEach(failure -> causes.add(innermost(failure)));
        }
        // The step that waits for its shards only says that one of them failed.
        if (causes.size() > 1) {
            causes.removeIf(cause -> cause.startsWith("read: "));
        }
        return List.copyOf(causes);
    }

    static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null || cause instanceof NullPointerException || cause instanceof IndexOutOfBoundsException
                ? cause.getClass().getSimpleName() + " " + message
                : message;
    }
}
