package org.prasan.catalog;

/**
 * How far small counts of people are hidden from an audience: those from {@code hideFrom} to {@code hideTo}, both
 * included.
 *
 * @param width how far apart the least and the greatest value must lie that a reader can work out for what is hidden;
 *     the greatest is always above {@code hideTo}
 * @param method what is done to small counts
 * @param base that inner cells are rounded to when the method is rounding
 */
public record ProtectionPolicy(String audience, int hideFrom, int hideTo, int width, Method method, int base) {

    public static final int DEFAULT_WIDTH = 4;
    public static final int DEFAULT_BASE = 3;

    public ProtectionPolicy {
        if (hideFrom < 1 || hideTo < hideFrom || width < 1 || base < 2) {
            throw new IllegalArgumentException("no policy: " + hideFrom + ".." + hideTo + " " + width + " " + base);
        }
    }

    public ProtectionPolicy(String audience, int hideFrom, int hideTo) {
        this(audience, hideFrom, hideTo, DEFAULT_WIDTH, Method.SUPPRESS, DEFAULT_BASE);
    }

    /** What is done to small counts. */
    public enum Method {
        /** They are hidden, and of the others as many as would give them away. */
        SUPPRESS,
        /** Inner cells are rounded and all totals made of them anew; nothing is hidden. */
        ROUND
    }

    /** For the same audience, hiding whatever either hides and as wide as the wider. */
    public ProtectionPolicy stricter(ProtectionPolicy other) {
        return new ProtectionPolicy(
                audience,
                Math.min(hideFrom, other.hideFrom),
                Math.max(hideTo, other.hideTo),
                Math.max(width, other.width),
                method,
                base);
    }

    public boolean isSmall(double count) {
        return count >= hideFrom && count <= hideTo;
    }
}
