package org.prasan.intake.sheets;

import java.util.Locale;

/**
 * Cells joined into one, whose value stands in the upper left one.
 *
 * @param firstRow from 1, as {@code lastRow}
 * @param firstColumn from 0 (A), as {@code lastColumn}
 */
public record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    public MergedCells {
        if (firstRow < 1 || lastRow < firstRow || firstColumn < 0 || lastColumn < firstColumn) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "rows %d to %d, columns %d to %d", firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    public boolean goesDown() {
        return lastRow > firstRow;
    }
}
