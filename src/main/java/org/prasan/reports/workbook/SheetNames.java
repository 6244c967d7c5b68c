package org.prasan.reports.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Gives sheets short names that Excel accepts: at most 31 characters, none of {@code \ / ? * [ ] :}, no apostrophe at
 * either end, unique whatever the case. A long title is cut between words.
 */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[\\\\/?*\\[\\]:\\p{Cntrl}]+";

    private final Set<String> taken = new HashSet<>();

    SheetNames() {
        // Excel keeps this name for itself.
        taken.add("history");
    }

    String unique(String title) {
        String clean = clean(title);
        String name = cut(clean, LONGEST);
        for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
            String suffix = " (" + again + ")";
            name = cut(clean, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String clean(String title) {
        String clean = trimmed(title.replaceAll(FORBIDDEN, " ").replaceAll("\\s+", " "));
        return clean.isEmpty() ? "–" : clean;
    }

    /** Apostrophes are not allowed at either end; a comma or an open bracket is left over from the cut. */
    private static String trimmed(String name) {
        return name.replaceAll("^['\\s]+|['\\s,;(–-]+$", "");
    }

    private static int wholeCharacters(String text, int longest) {
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }

    private String cut(String clean, int longest) {
        if (clean.length() <= longest) {
            return clean;
        }
        StringBuilder name = new StringBuilder();
        for (String piece : TextMeasure.pieces(clean)) {
            if (name.length() + piece.length() > longest) {
                break;
            }
            name.append(piece);
        }
        return trimmed(name.isEmpty() ? clean.substring(0, wholeCharacters(clean, longest)) : name.toString());
    }
}
