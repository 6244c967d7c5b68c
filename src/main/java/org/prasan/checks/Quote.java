package org.prasan.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prasan.vocabulary.Digits;
import org.prasan.vocabulary.MonthNames;

/**
 * Decides which cell texts a finding may repeat: dates, times and numbers. Nothing that could be a name, and nothing
 * as long as a telephone or identity number, which stands in a wrong column just as well.
 */
final class Quote {

    private static final String TIME = "(?:[ T]\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?)?";
    private static final Pattern NUMBER =
            Pattern.compile("[-+−]?\\d{1,7}(?:[.,/-]\\d{1,3})?|[-+−]?\\d{1,3}(?:,\\d{3}){1,2}");
    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}|\\d{1,2}[/.-]\\d{4})" + TIME);
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}(?::\\d{2})?");
    private static final Pattern NAMED_MONTH = Pattern.compile("\\d{1,2} (\\D{2,12}) \\d{2,4}");
    private static final String SOME_YEAR = " 2018";

    private Quote() {}

    /** The text with a colon before it, or nothing. */
    static String of(String text) {
        String plain = Digits.toAscii(text).trim();
        return isHarmless(plain) ? ": " + plain : "";
    }

    private static boolean isHarmless(String text) {
        return NUMBER.matcher(text).matches()
                || DATE.matcher(text).matches()
                || CLOCK.matcher(text).matches()
                || isDayOfAMonth(text);
    }

    /** The word between two numbers is a month, however abbreviated, and not somebody's name. */
    private static boolean isDayOfAMonth(String text) {
        Matcher day = NAMED_MONTH.matcher(text);
        return day.matches()
                && MonthNames.readMonth(day.group(1) + SOME_YEAR, null).isPresent();
    }
}
