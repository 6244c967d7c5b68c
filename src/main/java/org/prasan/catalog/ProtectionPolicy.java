package org.prasan.catalog;

/**
 * How far small counts of people are hidden from an audience: those from {@code hideFrom} to {@code hideTo}, both
 * included.
 *
 * @param width how far apart the least and the greatest value must lie that a reader can work out for what is hidden;
 *     the greatest is always above {@code hideTo}
 * @param zeros whether readers see where nothing was counted: then they know that what is hidden is no zero
 */
public record ProtectionPolicy(String audience, int hideFrom, int hideTo, int width, Zeros zeros) {

    /** What becomes of a count of nobody. Which combinations are empty an attacker is taken to know in either case. */
    public enum Zeros {
        SHOWN,
        HIDDEN
    }

    public static final int DEFAULT_WIDTH = 4;

    public ProtectionPolicy {
        if (hideFrom < 1 || hideTo < hideFrom || width < 1) {
            throw new IllegalArgumentException("no policy: " + hideFrom + ".." + hideTo + " " + width);
        }
    }

    public ProtectionPolicy(String audience, int hideFrom, int hideTo) {
        this(audience, hideFrom, hideTo, DEFAULT_WIDTH);
    }

    public ProtectionPolicy(String audience, int hideFrom, int hideTo, int width) {
        this(audience, hideFrom, hideTo, width, Zeros.SHOWN);
    }

    /** For the same audience, hiding whatever either hides and as wide as the wider. */
    public ProtectionPolicy stricter(ProtectionPolicy other) {
        return new ProtectionPolicy(
                audience,
                Math.min(hideFrom, other.hideFrom),
                Math.max(hideTo, other.hideTo),
                Math.max(width, other.width),
                zeros == Zeros.HIDDEN ? zeros : other.zeros);
    }

    public boolean hidesZeros() {
        return zeros == Zeros.HIDDEN;
    }

    public boolean isSmall(double count) {
        return count >= hideFrom && count <= hideTo;
    }
}
