package org.prasan.delivery;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Moments as the tables keep them: ISO text in UTC, to the second. */
final class Moments {

    private Moments() {}

    static String now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
