package org.prasan.intake.sheets;

import org.jspecify.annotations.Nullable;

/** Is told what {@link SpreadsheetReader} finds. What a handler throws reaches the caller of the reader unchanged. */
public interface SheetHandler {

    /**
     * @param name empty for a text file
     * @param index the place among the workbook's tabs, from 0; chart sheets count but are not told
     * @return false to skip the sheet, which then has no {@link #endSheet()} either
     */
    boolean startSheet(String name, int index, boolean hidden);

    /**
     * One row that has at least one cell that is not blank.
     *
     * @param number 1-based, as the spreadsheet program shows it
     * @param cells column A at 0, null where blank, as long as the last cell that is not; a new array every time
     * @return false to stop reading this sheet; {@link #endSheet()} follows
     */
    boolean row(int number, @Nullable Cell[] cells);

    void endSheet();

    /** Cells joined into one. Told before the sheet ends, but of some kinds of file only after its rows. */
    default void merged(MergedCells cells) {}

    /** The row told next is one that a reader of the sheet does not see. */
    default void hiddenRow(int number) {}

    /**
     * Columns that a reader of the sheet does not see.
     *
     * @param first from 0 (A), as {@code last}
     */
    default void hiddenColumns(int first, int last) {}
}
