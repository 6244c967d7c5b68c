package org.prasan.cli;

import java.time.Clock;
import java.util.function.Supplier;

/**
 * A result and how long it took.
 *
 * @param ms thousandths of a second
 */
record Timed<T>(T result, long ms) {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final int RUNS = 5;
    private static final long LONG_MS = 2000;

    static <T> Timed<T> once(Supplier<T> work) {
        long start = CLOCK.millis();
        T result = work.get();
        return new Timed<>(result, CLOCK.millis() - start);
    }

    /** The quickest of a few runs, as times of warm code are compared; long work is done once. */
    static <T> Timed<T> warm(Supplier<T> work) {
        Timed<T> best = once(work);
        for (int run = 1; run < RUNS && best.ms() < LONG_MS; run++) {
            Timed<T> next = once(work);
            best = next.ms() < best.ms() ? next : best;
        }
        return best;
    }
}
