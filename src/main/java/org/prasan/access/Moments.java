package org.prasan.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the tables hold them: ISO text in UTC, to the second, which sorts as the moments do. */
final class Moments {

    private Moments() {}

    static String now(Clock clock) {
        return in(clock, Duration.ZERO);
    }

    static String in(Clock clock, Duration from) {
        return Instant.now(clock).truncatedTo(ChronoUnit.SECONDS).plus(from).toString();
    }

    /** Whether it is still to come; an empty one never is. */
    static boolean isAhead(String moment, Clock clock) {
        return !moment.isEmpty() && Instant.parse(moment).isAfter(Instant.now(clock));
    }
}
