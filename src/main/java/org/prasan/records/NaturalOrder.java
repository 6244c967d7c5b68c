package org.prasan.records;

import java.util.Comparator;

/**
 * Paths as a reader orders them: {@code file2} before {@code file10}, Thai digits by their value too, everything else
 * by code point. Texts that differ only in writing a number ({@code 2} and {@code 02}) are ordered by code point.
 */
public final class NaturalOrder implements Comparator<String> {

    public static final NaturalOrder INSTANCE = new NaturalOrder();

    private NaturalOrder() {}

    @Override
    public int compare(String left, String right) {
        int natural = compareNaturally(left, right);
        return natural != 0 ? natural : compareCodePoints(left, right);
    }

    private static int compareNaturally(String left, String right) {
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int a = left.codePointAt(i);
            int b = right.codePointAt(j);
            if (Character.isDigit(a) && Character.isDigit(b)) {
                int leftEnd = endOfDigits(left, i);
                int rightEnd = endOfDigits(right, j);
                int byNumber = digits(left, i, leftEnd).compareTo(digits(right, j, rightEnd));
                if (byNumber != 0) {
                    return byNumber;
                }
                i = leftEnd;
                j = rightEnd;
            } else if (a != b) {
                return Integer.compare(place(a), place(b));
            } else {
                i += Character.charCount(a);
                j += Character.charCount(b);
            }
        }
        return Integer.compare(left.length() - i, right.length() - j);
    }

    /** All digits stand where the ASCII ones do: were Thai digits left at their place, ๒ < 3 < ก < ๒ would go round. */
    private static int place(int codePoint) {
        return Character.isDigit(codePoint) ? '0' : codePoint;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static Digits digits(String text, int from, int to) {
        StringBuilder digits = new StringBuilder();
        text.substring(from, to).codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            if (digit > 0 || !digits.isEmpty()) {
                digits.append((char) ('0' + digit));
            }
        });
        return new Digits(digits.toString());
    }

    /** A number of any length, its leading zeros gone. */
    private record Digits(String significant) implements Comparable<Digits> {
        @Override
        public int compareTo(Digits other) {
            int byLength = Integer.compare(significant.length(), other.significant.length());
            return byLength != 0 ? byLength : significant.compareTo(other.significant);
        }
    }

    /** {@link String#compareTo} goes by UTF-16 unit, where characters past U+FFFF come before U+E000. */
    private static int compareCodePoints(String left, String right) {
        for (int i = 0; i < left.length() && i < right.length(); ) {
            int a = left.codePointAt(i);
            int b = right.codePointAt(i);
            if (a != b) {
                return Integer.compare(a, b);
            }
            i += Character.charCount(a);
        }
        return Integer.compare(left.length(), right.length());
    }
}
