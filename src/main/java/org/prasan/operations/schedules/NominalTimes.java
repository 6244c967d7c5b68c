package org.prasan.operations.schedules;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The times that a rule gives, from a day on, in their order; of a rule that gives none any more, none. */
interface NominalTimes {

    /** Whoever looks further ahead finds nothing: 29 February comes within it at the latest. */
    int YEARS_AHEAD = 9;

    Stream<Nominal> from(LocalDate day);
}
