package org.prasan.disclosure.engine;

/**
 * What an attacker can still think a primary cell to be, both ends included.
 *
 * @param cell its number in the matrix
 * @param lower smallest value in any whole-numbered table that agrees with what is known
 * @param upper greatest such value
 */
public record Interval(int cell, long lower, long upper) {

    public Interval {
        if (lower > upper) {
            throw new IllegalArgumentException("cell " + cell + " lies between " + lower + " and " + upper);
        }
    }

    public long width() {
        return upper - lower;
    }
}
