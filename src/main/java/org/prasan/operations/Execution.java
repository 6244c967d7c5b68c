package org.prasan.operations;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a run.
 *
 * @param run job, period and revision
 * @param state of the run as a whole
 * @param code of the runbook's page when it did not end well, else empty
 * @param failures in plain words
 */
public record Execution(
        long id,
        String run,
        String state,
        @Nullable LocalDateTime started,
        @Nullable LocalDateTime ended,
        List<StepOutcome> steps,
        String code,
        List<String> failures,
        List<String> summary,
        List<String> editions) {

    public Execution {
        steps = List.copyOf(steps);
        failures = List.copyOf(failures);
        summary = List.copyOf(summary);
        editions = List.copyOf(editions);
    }

    /**
     * One stage of an attempt.
     *
     * @param seconds 0 while it goes on
     * @param count of what it worked on: files, versions of records, tables, editions
     */
    public record StepOutcome(String step, String status, double seconds, long count) {}

    public boolean hasFailed() {
        return List.of("FAILED", "UNKNOWN", "STOPPED", "ABANDONED").contains(state);
    }
}
