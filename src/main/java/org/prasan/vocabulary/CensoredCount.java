package org.prasan.vocabulary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A count that whoever published it has hidden: {@code <5} says that it lies below 5, which is neither 0 nor 4.
 *
 * @param below the least number that it cannot be
 */
public record CensoredCount(int below) {

    private static final Pattern WRITTEN = Pattern.compile("([<≤])\\s*(\\d{1,6})");

    public CensoredCount {
        if (below < 1) {
            throw new IllegalArgumentException("no count lies below " + below);
        }
    }

    /** Of {@code <5}, {@code < ๕} or {@code ≤4}. */
    public static Optional<CensoredCount> of(String text) {
        Matcher written = WRITTEN.matcher(Digits.toAscii(text).strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(written.group(2));
        int below = written.group(1).equals("<") ? number : number + 1;
        return below < 1 ? Optional.empty() : Optional.of(new CensoredCount(below));
    }

    /** The greatest that it can be. */
    public int most() {
        return below - 1;
    }

    /** As it is stored. */
    @Override
    public String toString() {
        return "<" + below;
    }
}
