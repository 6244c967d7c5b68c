package org.prasan.vocabulary;

/** Numbers are typed in Thai ๐–๙, Lao ໐–໙ and Myanmar ၀–၉ as well; formal Thai documents print ๐–๙. */
public final class Digits {

    private static final char THAI_ZERO = '\u0e50';
    private static final char LAO_ZERO = '\u0ed0';
    private static final char MYANMAR_ZERO = '\u1040';

    private Digits() {}

    /** The same instance when there is nothing to change. */
    public static String toAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= THAI_ZERO && value(text.charAt(i)) >= 0) {
                return toAscii(text, i);
            }
        }
        return text;
    }

    private static String toAscii(String text, int from) {
        StringBuilder out = new StringBuilder(text);
        for (int i = from; i < out.length(); i++) {
            int digit = value(out.charAt(i));
            if (digit >= 0) {
                out.setCharAt(i, (char) ('0' + digit));
            }
        }
        return out.toString();
    }

    public static String toThai(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            int digit = value(out.charAt(i));
            if (digit >= 0) {
                out.setCharAt(i, (char) (THAI_ZERO + digit));
            }
        }
        return out.toString();
    }

    /** 0 to 9, or -1 for what is no digit of any of the four scripts. */
    static int value(char c) {
        if (c < THAI_ZERO) {
            return within(c - '0');
        }
        if (c < LAO_ZERO) {
            return within(c - THAI_ZERO);
        }
        return c < MYANMAR_ZERO ? within(c - LAO_ZERO) : within(c - MYANMAR_ZERO);
    }

    private static int within(int digit) {
        return digit >= 0 && digit <= 9 ? digit : -1;
    }
}
