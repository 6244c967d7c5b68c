package org.prasan.operations;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.prasan.vocabulary.Period;

/**
 * What somebody wants to be run.
 *
 * @param reason for a new revision; empty when none is asked for
 */
public record RunRequest(
        String job, Optional<Period> period, Optional<Path> inbox, Path out, Optional<LocalDate> asOf, String reason) {}
