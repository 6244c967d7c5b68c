package org.prasan.vocabulary;

import java.util.regex.Pattern;

/**
 * Tells Burmese text that was typed for a Zawgyi font, which uses the code points of the Myanmar block in another way:
 * such text matches no code list, and shows as nonsense in any other font.
 */
public final class Zawgyi {

    private static final char FIRST = '\u1000';
    private static final char LAST = '\u109f';
    /** A vowel or medial sign that Zawgyi puts before its consonant, a visible killer where Unicode stacks, extra glyphs. */
    private static final Pattern SIGNS = Pattern.compile("(?:^|[^\u1000-\u1021\u1025-\u102a\u103a-\u103f\u1039])\u1031"
            + "|(?:^|[^\u1000-\u1021\u1025\u1029\u103a\u103f])[\u103b\u103c]"
            + "|\u1039(?![\u1000-\u1021])"
            + "|[\u1064\u1066\u106a-\u106d\u1071-\u107c\u107e-\u1085\u1086\u108a\u108f\u1090\u1094-\u1097]");

    private Zawgyi() {}

    public static boolean isLikely(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && text.charAt(i) <= LAST) {
                return SIGNS.matcher(text).find();
            }
        }
        return false;
    }
}
