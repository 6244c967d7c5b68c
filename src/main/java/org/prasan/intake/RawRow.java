package org.prasan.intake;

import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.Cell;

/**
 * A line of a table as it stands: one cell for each column of its {@link TableLayout}, null where it is blank.
 *
 * @param number as the spreadsheet program shows it, from 1; 0 for the line that the heading fields make
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawRow(int number, @Nullable Cell[] cells) {}
