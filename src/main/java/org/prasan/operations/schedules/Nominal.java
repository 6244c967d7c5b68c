package org.prasan.operations.schedules;

import java.time.LocalDateTime;
import java.util.Optional;
import org.prasan.vocabulary.Period;

/**
 * A time as a schedule's rule gives it.
 *
 * @param period where the rule has one of its own
 */
record Nominal(LocalDateTime time, Optional<Period> period) {

    Nominal(LocalDateTime time) {
        this(time, Optional.empty());
    }
}
