package org.prasan.reports.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.prasan.disclosure.ReleasedCell;

/**
 * A cell in SDMX's terms. Status as in its code lists: {@code A} normal, {@code P} provisional, {@code M} missing, {@code L} can't exist, {@code Q} suppressed
 * by whoever published it;
 * {@code C} confidential, {@code F} free.
 */
record Observation(String value, String status, String confidentiality) {

    static Observation of(ReleasedCell cell) {
        if (cell instanceof ReleasedCell.Value value) {
            return new Observation(shown(value), value.isPartial() ? "P" : "A", "F");
        }
        if (cell instanceof ReleasedCell.Words words) {
            return new Observation(words.words().en(), "A", "F");
        }
        if (cell instanceof ReleasedCell.Censored) {
            return new Observation("", "Q", "C");
        }
        if (cell instanceof ReleasedCell.Hidden) {
            return new Observation("", "M", "C");
        }
        return new Observation("", cell instanceof ReleasedCell.NotReported ? "M" : "L", "F");
    }

    /** As many digits as are shown: more would let a reader work out what is hidden behind a rate. */
    private static String shown(ReleasedCell.Value value) {
        return BigDecimal.valueOf(value.value())
                .setScale(value.decimals(), RoundingMode.HALF_UP)
                .toPlainString();
    }
}
