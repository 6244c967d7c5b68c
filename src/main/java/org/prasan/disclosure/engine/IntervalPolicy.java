package org.prasan.disclosure.engine;

/**
 * How little an attacker must learn of a primary cell.
 *
 * @param width the interval is at least this wide, from 0
 * @param above its upper end is greater than this, mostly the greatest count that is primary
 */
public record IntervalPolicy(long width, long above) {

    public IntervalPolicy {
        if (width < 0) {
            throw new IllegalArgumentException("a width of " + width);
        }
    }

    public boolean allows(Interval interval) {
        return interval.width() >= width && interval.upper() > above;
    }
}
