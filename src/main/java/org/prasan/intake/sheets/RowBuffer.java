package org.prasan.intake.sheets;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cells of the row that is being read. */
final class RowBuffer {

    private @Nullable Cell[] cells = new Cell[64];
    private int width;

    void put(int column, @Nullable Cell cell) {
        if (cell == null) {
            return;
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        cells[column] = cell;
        width = Math.max(width, column + 1);
    }

    boolean isBlank() {
        return width == 0;
    }

    /** As long as the last cell that is not blank; the buffer is blank after it. */
    @Nullable
    Cell[] take() {
        Cell[] taken = Arrays.copyOf(cells, width);
        Arrays.fill(cells, 0, width, null);
        width = 0;
        return taken;
    }
}
