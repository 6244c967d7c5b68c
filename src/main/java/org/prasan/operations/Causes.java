package org.prasan.operations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.step.StepExecution;

/** Why something failed, in the words of whoever knew, without a stack trace. */
public final class Causes {

    private static final String CAUSED_BY = "Caused by: ";

    private Causes() {}

    static List<String> of(JobExecution execution) {
        Set<String> causes = new LinkedHashSet<>();
        for (StepExecution step : execution.getStepExecutions()) {
            step.getFailureExceptions().forEach(failure -> causes.add(step.getStepName() + ": " + plain(failure)));
        }
        if (causes.isEmpty()) {
            execution.getAllFailureExceptions().forEach(failure -> causes.add(plain(failure)));
        }
        // The step that waits for its shards only says that one of them failed.
        if (causes.size() > 1) {
            causes.removeIf(cause -> cause.startsWith("read: "));
        }
        return List.copyOf(causes);
    }

    /** In one line: what we threw ourselves says it best, of others the innermost cause that says anything. */
    public static String plain(Throwable failure) {
        String said = failure.getClass().getSimpleName();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (cause instanceof NullPointerException || cause instanceof IndexOutOfBoundsException) {
                said = cause.getClass().getSimpleName() + " " + message;
            } else if (message != null) {
                said = message;
            }
            if (message != null && isOurs(cause.getClass().getName())) {
                break;
            }
        }
        return said.lines().findFirst().orElse(said);
    }

    /** Whether the database could not be reached, or is held by another program. */
    public static boolean isDatabaseAway(Throwable failure) {
        return Classification.of(failure) == FailureCode.DATABASE_AWAY;
    }

    /** The same of a stack trace, as an execution's failure is stored. */
    static String plainOfTrace(String trace) {
        String plain = "";
        for (String line : trace.lines().toList()) {
            boolean cause = line.startsWith(CAUSED_BY);
            if (plain.isEmpty() || cause) {
                plain = cause ? line.substring(CAUSED_BY.length()) : line;
                if (isOurs(plain)) {
                    break;
                }
            }
        }
        return plain.replaceFirst("^[\\w.$]+(Exception|Error): ", "");
    }

    private static boolean isOurs(String className) {
        return className.startsWith("org.prasan.");
    }
}
