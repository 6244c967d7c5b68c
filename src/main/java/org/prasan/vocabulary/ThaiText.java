package org.prasan.vocabulary;

import java.text.Normalizer;

/**
 * One spelling for texts that look alike. NFC, never NFKC, which would split ำ in two. Marks are put in the order
 * they are typed in by WTT 2.0: vowel, tone, then ์ and ํ.
 */
public final class ThaiText {

    private static final char SARA_AA = '\u0e32';
    private static final char SARA_AM = '\u0e33';
    private static final char PHINTHU = '\u0e3a';
    private static final char SARA_E = '\u0e40';
    private static final char SARA_AE = '\u0e41';
    private static final char NIKHAHIT = '\u0e4d';
    /** On one letter; Unicode's stream-safe format (UAX 15) allows as many. Putting a million in order takes for ever. */
    private static final int MOST_MARKS = 30;

    private ThaiText() {}

    /** The text as it should have been typed; the same instance when it already was. */
    public static String clean(String text) {
        return isClean(text) ? text : inOrder(Normalizer.normalize(visible(text), Normalizer.Form.NFC));
    }

    /** For matching labels: without regard to case, digits' script, spaces and punctuation; brackets keep their contents. */
    public static String key(String text) {
        String clean = Digits.toAscii(clean(text));
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (isIgnored(c) || Character.toLowerCase(c) != c) {
                return key(clean, i);
            }
        }
        return clean;
    }

    private static String key(String clean, int from) {
        StringBuilder out = new StringBuilder(clean.length()).append(clean, 0, from);
        for (int i = from; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (!isIgnored(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    /** As {@link #key}, of what stands outside parentheses: {@code อายุ (ปี)} is {@code อายุ}. */
    public static String headerKey(String text) {
        String outside = key(outsideParentheses(text));
        return outside.isEmpty() ? key(text) : outside;
    }

    private static String outsideParentheses(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '\uff08') {
                depth++;
            } else if (c == ')' || c == '\uff09') {
                depth--;
            } else if (depth == 0) {
                out.append(c);
            }
            if (depth < 0) {
                return text;
            }
        }
        return depth == 0 ? out.toString() : text;
    }

    private static boolean isIgnored(char c) {
        if (c < 0x80) {
            return " .-/\\,:_'\"`()[]{}".indexOf(c) >= 0;
        }
        if (c < 0x2010) {
            return c == '\u00ab' || c == '\u00bb' || c == '\u00b4';
        }
        return Dash.is(c)
                || (c >= '\u2018' && c <= '\u201f')
                || c == '\u2039'
                || c == '\u203a'
                || c == '\u2044'
                || c == '\uff08'
                || c == '\uff09'
                || c == '\uff0f';
    }

    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isOrdinary(c) || (c == ' ' && before == ' ') || isOutOfOrder(before, c)) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    /** ASCII, Thai, dashes and quotation marks: NFC leaves these alone once Thai marks are in order. */
    private static boolean isOrdinary(char c) {
        return (c >= ' ' && c < 0x7f) || (c > 0x0e00 && c < 0x0e5c) || (c >= 0x2010 && c <= 0x201f);
    }

    private static boolean isOutOfOrder(char before, char c) {
        if (c < SARA_AA || c > NIKHAHIT + 1) {
            return false;
        }
        return switch (c) {
            case SARA_AA -> before == NIKHAHIT;
            case SARA_E -> before == SARA_E;
            default -> isMarkOutOfOrder(before, c);
        };
    }

    private static boolean isMarkOutOfOrder(char before, char c) {
        int rank = rank(c);
        return rank > 0 && (rank(before) > rank || (before == SARA_AM && rank == 3));
    }

    /** The place of a mark above or below its consonant; 0 for what is none. ฺ comes first because NFC puts it there. */
    private static int rank(char c) {
        if (c == PHINTHU) {
            return 1;
        }
        if (c == '\u0e31' || (c >= '\u0e34' && c < PHINTHU) || c == '\u0e47') {
            return 2;
        }
        if (c >= '\u0e48' && c <= '\u0e4b') {
            return 3;
        }
        return c >= '\u0e4c' && c <= '\u0e4e' ? 4 : 0;
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks = isMark(c) ? marks + 1 : 0;
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085') {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!isInvisible(c) && marks <= MOST_MARKS) {
                out.append(c);
            }
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isInvisible(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }

    private static String inOrder(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(out, text.charAt(i));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        int end = out.length();
        char before = end == 0 ? ' ' : out.charAt(end - 1);
        if (c == SARA_E && before == SARA_E) {
            out.setCharAt(end - 1, SARA_AE);
        } else if (c == SARA_AA && before == NIKHAHIT) {
            out.setCharAt(end - 1, SARA_AM);
        } else {
            int at = end;
            while (at > 0 && isMarkOutOfOrder(out.charAt(at - 1), c)) {
                at--;
            }
            out.insert(at, c);
        }
    }
}
