package org.prasan.reports.sentences;

import java.util.OptionalInt;
import org.prasan.disclosure.ReleasedCell;

/**
 * How one figure stands to an earlier one. Counts vary by chance with a standard deviation of about their root, so only a
 * change of more than two of these is called one.
 */
public record Change(Kind kind, double now, double then) {

    private static final double CHANCE = 2;

    /** What can be said of the two. */
    public enum Kind {
        ROSE,
        FELL,
        ABOUT_THE_SAME,
        EQUAL,
        /** Both are known, but there is no telling chance from change: rates, and a few where there were none. */
        NOT_JUDGED,
        /** One of them is hidden, not reported or none at all. */
        UNKNOWN
    }

    public static Change between(ReleasedCell now, ReleasedCell then) {
        if (!(now instanceof ReleasedCell.Value a && then instanceof ReleasedCell.Value b)) {
            return new Change(Kind.UNKNOWN, Double.NaN, Double.NaN);
        }
        int decimals = Math.max(a.decimals(), b.decimals());
        return new Change(kind(a.value(), b.value(), decimals), a.value(), b.value());
    }

    private static Kind kind(double now, double then, int decimals) {
        if (WrittenNumber.of(now, decimals).equals(WrittenNumber.of(then, decimals))) {
            return Kind.EQUAL;
        }
        if (decimals > 0) {
            return Kind.NOT_JUDGED;
        }
        double chance = CHANCE * Math.sqrt(then > 0 ? then : now);
        if (Math.abs(now - then) > chance) {
            return now > then ? Kind.ROSE : Kind.FELL;
        }
        return then > 0 ? Kind.ABOUT_THE_SAME : Kind.NOT_JUDGED;
    }

    /** Of a rise or fall, against the earlier figure; empty for all else and on a base under 20. */
    OptionalInt percent() {
        return kind == Kind.ROSE || kind == Kind.FELL ? Percentage.of(Math.abs(now - then), then) : OptionalInt.empty();
    }
}
