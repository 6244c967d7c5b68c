package org.prasan.reports.pdf;

import org.prasan.disclosure.ReleasedCell;
import org.prasan.reports.sentences.WrittenNumber;
import org.prasan.vocabulary.Language;

/** A figure as it is printed; zero, not reported and hidden never look the same. */
final class CellText {

    /** Behind a figure that lacks the reports of some agency; a note says of how many there are. */
    static final String PARTIAL = "*";

    static final String NOT_REPORTED = "–";
    static final String HIDDEN = "[c]";
    static final String NOT_APPLICABLE = "[z]";

    private CellText() {}

    static String of(ReleasedCell cell, Language language) {
        return cell instanceof ReleasedCell.Words words ? words.words().in(language) : of(cell);
    }

    /** Of a cell that holds no words. */
    static String of(ReleasedCell cell) {
        if (cell instanceof ReleasedCell.Value value) {
            return WrittenNumber.of(value.value(), value.decimals()) + (value.isPartial() ? PARTIAL : "");
        }
        if (cell instanceof ReleasedCell.Censored censored) {
            return censored.sign();
        }
        if (cell instanceof ReleasedCell.NotReported) {
            return NOT_REPORTED;
        }
        return cell instanceof ReleasedCell.Hidden ? HIDDEN : NOT_APPLICABLE;
    }
}
