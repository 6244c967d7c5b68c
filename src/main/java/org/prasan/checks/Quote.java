package org.prasan.checks;

import org.prasan.vocabulary.Digits;

/** Decides which cell texts a finding may repeat: dates, numbers and short codes, nothing that could be a name. */
final class Quote {

    private static final int LONGEST = 20;

    private Quote() {}

    /** The text with a colon before it, or nothing. */
    static String of(String text) {
        String plain = Digits.toAscii(text).trim();
        return isHarmless(plain) ? ": " + plain : "";
    }

    private static boolean isHarmless(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && (text.chars().allMatch(Quote::isNumeric) || text.matches("\\d{1,2} [ก-์.]{2,6} \\d{2,4}"));
    }

    private static boolean isNumeric(int c) {
        return (c >= '0' && c <= '9') || "/-.:,+ ".indexOf(c) >= 0;
    }
}
