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

    /** Who knows a count of her own must not be able to work another one out. */
    private static final IntervalPolicy UNKNOWN = new IntervalPolicy(1, -1);

    /** What holds for this attacker: one who knows inner rows is only kept from knowing others exactly. */
    IntervalPolicy against(Attacker attacker) {
        return attacker.ownRows().isEmpty() ? this : UNKNOWN;
    }

    public boolean allows(Interval interval) {
        return interval.width() >= width && interval.highest() > above;
    }
}
