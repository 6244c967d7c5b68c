package org.prasan.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait before what was refused is tried again.
 *
 * @param waits after the first attempt, the second, and so on; after the last it is refused for good
 */
record BackOff(List<Duration> waits) {

    /** What is refused is refused. */
    static final BackOff NONE = new BackOff(List.of());

    /** A mail server that is restarted, one that makes unknown senders wait, a night without one. */
    static final BackOff PATIENT = new BackOff(List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8)));

    BackOff {
        waits = List.copyOf(waits);
    }

    Optional<Duration> after(int attempts) {
        return attempts <= waits.size() ? Optional.of(waits.get(attempts - 1)) : Optional.empty();
    }
}
