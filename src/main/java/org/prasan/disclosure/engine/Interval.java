package org.prasan.disclosure.engine;

import java.util.Locale;

/**
 * What an attacker can still think a primary cell to be, ends included. The two pairs differ only where the search for
 * whole-numbered tables was given up; {@code Long.MAX_VALUE} is an end that nothing limits.
 *
 * @param cell its number in the matrix
 * @param lower no table that agrees with what is known has less
 * @param upper none has more
 * @param lowest the least value of a table that was found, so that no attacker can exclude it
 * @param highest the greatest such value
 */
public record Interval(int cell, long lower, long upper, long lowest, long highest) {

    public Interval {
        if (lower > lowest || lowest > highest || highest > upper) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "cell %d from %d to %d, found %d to %d", cell, lower, upper, lowest, highest));
        }
    }

    /** Of the values that no attacker can exclude. */
    public long width() {
        return highest == Long.MAX_VALUE || lowest == -Long.MAX_VALUE ? Long.MAX_VALUE : highest - lowest;
    }

    /** Whether an attacker knows the value. */
    public boolean isKnown() {
        return lower == upper;
    }
}
