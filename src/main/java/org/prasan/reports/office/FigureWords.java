package org.prasan.reports.office;

import org.prasan.disclosure.ReleasedCell;
import org.prasan.vocabulary.Language;

/** A cell where everything is text: in documents and on slides. */
public final class FigureWords {

    private FigureWords() {}

    public static String of(ReleasedCell cell, Language language) {
        if (cell instanceof ReleasedCell.Value value) {
            return Numbers.written(value.value(), value.decimals()) + (value.isPartial() ? "*" : "");
        }
        if (cell instanceof ReleasedCell.Words words) {
            return words.words().in(language);
        }
        if (cell instanceof ReleasedCell.Censored censored) {
            return censored.sign();
        }
        if (cell instanceof ReleasedCell.Hidden) {
            return "[c]";
        }
        return cell instanceof ReleasedCell.NotReported ? "–" : "[z]";
    }
}
