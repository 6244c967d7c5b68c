package org.prasan.reports.sentences;

import java.util.OptionalInt;

/** A part of a whole in whole percent, where the whole is large enough for that to mean something. */
final class Percentage {

    static final int LEAST_BASE = 20;

    private Percentage() {}

    /** Empty on a base under 20, and for what would be told as 0 %. */
    static OptionalInt of(double part, double base) {
        if (base < LEAST_BASE) {
            return OptionalInt.empty();
        }
        int percent = (int) Math.floor(100 * part / base + 0.5);
        return percent == 0 ? OptionalInt.empty() : OptionalInt.of(percent);
    }
}
