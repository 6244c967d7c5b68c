package org.prasan.records;

import java.time.YearMonth;
import org.prasan.vocabulary.MonthRange;

/**
 * A record as one row, or one cell of a crosstab, reports it.
 *
 * @param row the line of the sheet, from 1; several versions may come from one
 * @param month the month it counts in
 * @param reporting the period of its sheet
 * @param payload a JSON array in the order of the form version's columns
 */
public record NewVersion(
        String table, String sheet, int row, String key, YearMonth month, MonthRange reporting, String payload) {

    public NewVersion {
        if (row < 1) {
            throw new IllegalArgumentException("a record comes from a row, counted from 1, not from " + row);
        }
    }
}
