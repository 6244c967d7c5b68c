package org.prasan.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Reads the text of a count cell: {@code 1,196}, {@code 3 ราย}, {@code −๒}. Refuses what is no exact count: ranges,
 * fractions, percentages, and units that multiply or loosen the number (3 พัน, 20 กว่าคน).
 */
public final class PlainNumber {

    private static final int MOST_DIGITS = 18;
    private static final List<String> INEXACT = List.of(
            "สิบ",
            "ร้อย",
            "พัน",
            "หมื่น",
            "แสน",
            "ล้าน",
            "โหล",
            "คู่",
            "ครึ่ง",
            "กว่า",
            "ขึ้นไป",
            "เศษ",
            "หรือ",
            "hundred",
            "thousand",
            "million",
            "dozen",
            "percent",
            "per cent",
            "or ",
            "plus");

    private PlainNumber() {}

    public static OptionalLong readWhole(String text) {
        String clean = Digits.toAscii(ThaiText.clean(text));
        int start = !clean.isEmpty() && Dash.is(clean.charAt(0)) ? 1 : 0;
        int end = endOfNumber(clean, start);
        if (end == start || !isUnit(clean.substring(endOfZeros(clean, end)).strip())) {
            return OptionalLong.empty();
        }
        String digits = withoutThousands(clean.substring(start, end));
        if (digits.isEmpty() || digits.length() > MOST_DIGITS) {
            return OptionalLong.empty();
        }
        long value = Long.parseLong(digits);
        return OptionalLong.of(start == 0 ? value : -value);
    }

    /** A dash alone, which in a count column stands for none. */
    public static boolean isDash(String text) {
        String bare = text.strip();
        return bare.length() == 1 && Dash.is(bare.charAt(0));
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && (isDigit(text.charAt(end)) || (end > start && text.charAt(end) == ','))) {
            end++;
        }
        return end;
    }

    /** Past {@code .0} or {@code .00}; {@code .000} may be Lao or Vietnamese thousands and is left to be refused. */
    private static int endOfZeros(String text, int point) {
        int end = point;
        if (end < text.length() && text.charAt(end) == '.') {
            end++;
            while (end < text.length() && text.charAt(end) == '0') {
                end++;
            }
        }
        int zeros = end - point - 1;
        return zeros == 1 || zeros == 2 ? end : point;
    }

    private static boolean isUnit(String rest) {
        if (rest.isEmpty()) {
            return true;
        }
        String word = rest.toLowerCase(Locale.ROOT);
        return Character.isLetter(word.charAt(0))
                && word.chars().noneMatch(c -> isDigit((char) c) || c == '%')
                && INEXACT.stream().noneMatch(word::startsWith);
    }

    /** Empty unless commas part groups of three. */
    private static String withoutThousands(String digits) {
        if (digits.indexOf(',') < 0) {
            return digits;
        }
        String[] groups = digits.split(",", -1);
        for (int i = 0; i < groups.length; i++) {
            if (i == 0 ? groups[i].isEmpty() || groups[i].length() > 3 : groups[i].length() != 3) {
                return "";
            }
        }
        return String.join("", groups);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
