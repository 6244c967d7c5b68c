package org.prasan.disclosure;

import java.util.List;

/** What the sum of some parts may come out as, from the least to the most, both included. */
record SumLimit(List<Integer> parts, long least, long most) {

    SumLimit {
        parts = List.copyOf(parts);
    }

    /** How far a sum lies outside. */
    long distance(long sum) {
        return Math.max(0, Math.max(least - sum, sum - most));
    }
}
