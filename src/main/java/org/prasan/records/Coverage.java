package org.prasan.records;

import org.prasan.vocabulary.MonthRange;

/**
 * Months that a sheet, or one filled month column of a crosstab, reports for a table.
 *
 * @param rows rows found there, refused ones too; 0 is a nil return
 */
public record Coverage(String table, String sheet, MonthRange months, int rows) {

    public Coverage {
        if (rows < 0) {
            throw new IllegalArgumentException("coverage of " + rows + " rows");
        }
    }
}
