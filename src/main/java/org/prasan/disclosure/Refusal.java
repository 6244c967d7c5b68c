package org.prasan.disclosure;

import org.prasan.vocabulary.Text;

/**
 * Why a release may not be published, for administrators only.
 *
 * @param cell that it is about: report, table, row and column, never the figure
 */
public record Refusal(String cell, Text reason) {

    public Text text() {
        return new Text(cell + ": " + reason.th(), cell + ": " + reason.en());
    }
}
