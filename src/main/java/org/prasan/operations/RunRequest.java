package org.prasan.operations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.prasan.pipeline.Run;
import org.prasan.vocabulary.Period;

/**
 * What somebody wants to be run.
 *
 * @param reason for a new revision; empty when none is asked for
 */
public record RunRequest(
        String job, Optional<Period> period, Optional<Path> inbox, Path out, Optional<LocalDate> asOf, String reason) {

    /** The same as a run was asked to do, for a reason of its own; without a reason it goes on. */
    static RunRequest again(Run run, String reason) {
        return new RunRequest(
                run.job(), Optional.of(run.period()), Optional.of(run.inbox()), run.out(), run.asOf(), reason);
    }

    RunRequest because(String why) {
        return new RunRequest(job, period, inbox, out, asOf, why);
    }
}
