package org.prasan.vocabulary;

import java.util.Set;

/** One pass over a cleaned date text, by hand: files have 100,000 rows, and a regex takes several times as long. */
final class DateScanner {

    /** Words that stand before a date or month and say nothing. */
    static final Set<String> LEAD = Set.of(
            "วันที่",
            "เมื่อวันที่",
            "ณ",
            "เดือน",
            "ประจำเดือน",
            "ເດືອນ",
            "วันจันทร์ที่",
            "วันอังคารที่",
            "วันพุธที่",
            "วันพฤหัสบดีที่",
            "วันศุกร์ที่",
            "วันเสาร์ที่",
            "วันอาทิตย์ที่",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday");

    /** Words between a day and its month. */
    static final Set<String> BETWEEN = Set.of("เดือน", "st", "nd", "rd", "th", "of");

    /** Words between a date and its time. */
    static final Set<String> BEFORE_TIME = Set.of("T", "เวลา", "at");

    private static final Set<String> BUDDHIST = Set.of("พ.ศ.", "พ.ศ", "พศ", "พศ.", "BE", "B.E.");
    private static final Set<String> COMMON = Set.of("ค.ศ.", "ค.ศ", "คศ", "คศ.", "AD", "A.D.", "CE", "C.E.");
    private static final Set<String> YEAR = Set.of("ปี");
    private static final int WIDEST = 9;

    private final String text;
    private int at;
    private int width;

    DateScanner(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** How many digits the last {@link #number()} had. */
    int width() {
        return width;
    }

    /** The number that stands here, or -1 when none of up to nine digits does. */
    int number() {
        int value = 0;
        int start = at;
        while (at < text.length()) {
            int digit = Digits.value(text.charAt(at));
            if (digit < 0) {
                break;
            }
            value = value * 10 + digit;
            at++;
        }
        width = at - start;
        return width == 0 || width > WIDEST ? -1 : value;
    }

    boolean skip(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Passes spaces and at most one of {@code / - . ,} and tells which: {@code '-'} for any dash, a space for none. */
    char separator() {
        skip(' ');
        char found = ' ';
        if (at < text.length()) {
            char c = text.charAt(at);
            if (c == '/' || c == '.' || c == ',' || Dash.is(c)) {
                found = Dash.is(c) ? '-' : c;
                at++;
            }
        }
        skip(' ');
        return found;
    }

    /** The month named by the word that stands here, or 0, and then nothing is passed. */
    int month() {
        int end = endOfWord();
        int month = end == at ? 0 : MonthWords.month(text.substring(at, end));
        if (month > 0) {
            at = end;
        }
        return month;
    }

    WrittenYear.Era era() {
        skipWords(YEAR);
        if (skipWord(BUDDHIST)) {
            return WrittenYear.Era.BUDDHIST;
        }
        return skipWord(COMMON) ? WrittenYear.Era.COMMON : WrittenYear.Era.UNSTATED;
    }

    void skipWords(Set<String> words) {
        while (skipWord(words)) {
            skip(',');
            skip(' ');
        }
    }

    /** Passes the word that stands here and the space after it, if it is one of these. */
    boolean skipWord(Set<String> words) {
        int end = endOfWord();
        if (end == at || !words.contains(text.substring(at, end))) {
            return false;
        }
        at = end;
        skip(' ');
        return true;
    }

    private int endOfWord() {
        int end = at;
        while (end < text.length() && isOfWord(text.charAt(end), end > at)) {
            end++;
        }
        return end;
    }

    private static boolean isLao(char c) {
        return c > 0x0e80 && c < 0x0ed0;
    }

    private static boolean isBurmese(char c) {
        return c >= 0x1000 && c < 0x1040;
    }

    private static boolean isOfWord(char c, boolean inside) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (inside && c == '.');
        }
        return c > 0x0e00 && c < 0x0e4f && c != 0x0e3f || isLao(c) || isBurmese(c);
    }
}
