package org.prasan.intake.sheets;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/** Gathers the characters of one value, which parsers hand over in pieces, and reads them as text or as a number. */
final class CellText {

    /** Excel ends at 32,767 characters; what goes far beyond is an attack on memory. */
    static final int LIMIT = 1 << 20;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int EXACT_DIGITS = 15;
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private char[] chars = new char[256];
    private int length;

    void clear() {
        length = 0;
    }

    void append(char[] source, int start, int count) throws SAXException {
        if (length + count > LIMIT) {
            throw Refusal.beyondMeasure("a cell of more than " + LIMIT + " characters")
                    .inXml();
        }
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + count));
        }
        System.arraycopy(source, start, chars, length, count);
        length += count;
    }

    int length() {
        return length;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (!isBlank(chars[i])) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isBlank((char) c));
    }

    /** Besides spaces of every width, the zero-width space that Thai is often typed with, and the byte order mark. */
    private static boolean isBlank(char c) {
        return c <= ' ' || c > '~' && (Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || c == '\u0085');
    }

    /** Control characters are written {@code _x000D_} in a workbook, and such text itself {@code _x005F_x000D_}. */
    String decoded() {
        String text = toString();
        return text.contains("_x")
                ? ESCAPED.matcher(text).replaceAll(found -> {
                    String c = String.valueOf((char) Integer.parseInt(found.group(1), 16));
                    return c.equals("\\") || c.equals("$") ? "\\" + c : c;
                })
                : text;
    }

    /** NaN when it is no number. Up to 15 digits are read without a string, exactly: a quotient of two exact doubles. */
    double number() {
        boolean negative = length > 0 && chars[0] == '-';
        int first = negative ? 1 : 0;
        int point = -1;
        long digits = 0;
        for (int i = first; i < length; i++) {
            char c = chars[i];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else if (c == '.' && point < 0) {
                point = i;
            } else {
                return slowNumber();
            }
        }
        int count = length - first - (point < 0 ? 0 : 1);
        if (count < 1 || count > EXACT_DIGITS) {
            return slowNumber();
        }
        double value = point < 0 ? digits : digits / TENS[length - point - 1];
        return negative ? -value : value;
    }

    private double slowNumber() {
        try {
            double number = Double.parseDouble(toString());
            return Double.isInfinite(number) ? Double.NaN : number;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
