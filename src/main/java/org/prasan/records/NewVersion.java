package org.prasan.records;

import java.time.YearMonth;
import org.prasan.vocabulary.MonthRange;

/**
 * A record as one row, or one cell of a crosstab, reports it.
 *
 * @param row the line of the sheet, from 1; several versions may come from one. {@link #NO_ROW} for the record that a
 *     file's heading makes, which is no line of a table and in no account
 * @param month the month it counts in
 * @param reporting the period of its sheet
 * @param payload a JSON array in the order of the form version's columns
 */
public record NewVersion(
        String table, String sheet, int row, String key, YearMonth month, MonthRange reporting, String payload) {

    public static final int NO_ROW = 0;

    public NewVersion {
        if (row < NO_ROW) {
            throw new IllegalArgumentException("rows are counted from 1, not from " + row);
        }
    }
}
