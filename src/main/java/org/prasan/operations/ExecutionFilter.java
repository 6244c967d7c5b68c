package org.prasan.operations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which attempts at runs somebody looks for; empty text stands for any.
 *
 * @param jobs that may be seen; empty for all
 * @param period its code
 * @param state as {@link Execution#state} has it
 * @param from, {@code to} days on which it began, both included
 * @param words part of the run's name or of the reason it was made for
 * @param failed only those that did not end well
 */
public record ExecutionFilter(
        Optional<Collection<String>> jobs,
        String job,
        String period,
        String state,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String words,
        boolean failed) {

    public static final ExecutionFilter ALL =
            new ExecutionFilter(Optional.empty(), "", "", "", Optional.empty(), Optional.empty(), "", false);

    public ExecutionFilter {
        jobs = jobs.map(List::copyOf);
    }

    /** Only of these jobs. */
    public ExecutionFilter among(Optional<Collection<String>> some) {
        return new ExecutionFilter(some, job, period, state, from, to, words, failed);
    }
}
