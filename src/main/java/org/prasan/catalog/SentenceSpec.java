package org.prasan.catalog;

import java.util.Set;
import org.prasan.vocabulary.Text;

/**
 * A sentence that a rule makes from the figures of one released table.
 *
 * @param row code of the row that it is about; empty where it is about all rows. The largest is then one of the columns
 * @param column code of the column; empty for the total, or the first where there is none
 * @param base what a share is of; none for other rules
 * @param subject what it is about, the words the sentence opens with; of a share what was found
 * @param unit what is counted, said after the figures where a language needs it
 * @param none said instead when there is nothing: a whole sentence, or empty to say nothing
 * @param leaveOut codes of rows that are never named, such as all others together
 */
public record SentenceSpec(
        Rule rule,
        String table,
        String row,
        String column,
        Base base,
        Text subject,
        Text unit,
        Text none,
        Set<String> leaveOut) {

    public SentenceSpec {
        leaveOut = Set.copyOf(leaveOut);
    }

    /** How the sentence is made. */
    public enum Rule {
        /** A row of a table by comparison: this period beside those before. */
        CHANGE,
        /** The row with the largest figure, and its part of the whole. */
        LARGEST,
        /** One row as a part of another. */
        SHARE,
        /** How many there are, and who has how many of them. */
        LISTING
    }

    /** What a share is of: a row by its code, and the words for it. */
    public record Base(String row, Text words) {

        public static final Base NONE = new Base("", Text.same(""));
    }
}
