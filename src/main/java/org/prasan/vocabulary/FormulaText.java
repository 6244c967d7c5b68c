package org.prasan.vocabulary;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program would run as a formula when it opens a text file or when somebody types it; also in
 * the wide forms that Asian keyboards give. Everything that is written keeps it text.
 */
public final class FormulaText {

    private static final String STARTS = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private FormulaText() {}

    /** Numbers with a sign as well, which typed into a cell would be no text any more. */
    public static boolean begins(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }

    public static boolean isLike(String text) {
        return begins(text) && !NUMBER.matcher(text).matches();
    }

    /** For a CSV file, which knows no types: with an apostrophe before it. Numbers stay numbers. */
    public static String guarded(String text) {
        return isLike(text) ? "'" + text : text;
    }
}
