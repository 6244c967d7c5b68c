package org.prasan.disclosure.engine;

/**
 * How great a sum can be.
 *
 * @param limit no table has more
 * @param found the greatest of the tables that were found
 */
record Extreme(long limit, long found) {

    static final long UNBOUNDED = Long.MAX_VALUE;

    Extreme plus(Extreme other) {
        return new Extreme(plus(limit, other.limit), plus(found, other.found));
    }

    private static long plus(long a, long b) {
        return a == UNBOUNDED || b == UNBOUNDED ? UNBOUNDED : a + b;
    }
}
