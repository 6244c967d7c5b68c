package org.prasan.reports.office;

import java.util.regex.Pattern;

/**
 * Keeps on one line what belongs together. Office programs break Thai by their own dictionaries, which part ร้อย|ละ and a
 * figure from what is counted.
 */
public final class LineEnds {

    private static final String PER_CENT = "ร้อยละ";
    private static final char WORD_JOINER = '\u2060';
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Pattern BEFORE_A_FIGURE = Pattern.compile("(?<=ละ|จำนวน|ทั้งหมด) (?=\\d)");
    /** What is counted, not a sentence that goes on: a long text that may not leave its figure is broken anywhere. */
    private static final Pattern AFTER_A_FIGURE = Pattern.compile("(?<=\\d) (?=\\p{InThai}{1,8}+(?!\\p{InThai}))");

    private LineEnds() {}

    public static String kept(String words) {
        if (words.chars().noneMatch(Character::isDigit)) {
            return words;
        }
        String space = String.valueOf(NO_BREAK_SPACE);
        String figures = AFTER_A_FIGURE
                .matcher(BEFORE_A_FIGURE.matcher(words).replaceAll(space))
                .replaceAll(space);
        return figures.replace(PER_CENT, "ร้อย" + WORD_JOINER + "ละ");
    }
}
