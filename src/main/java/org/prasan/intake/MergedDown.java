package org.prasan.intake;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.MergedCells;

/** The cells of one sheet that are merged down, by the cell their value stands in. */
final class MergedDown {

    private static final int MOST = 100_000;

    private final Map<Long, MergedCells> byFirstCell = new HashMap<>();

    void add(MergedCells cells) {
        byFirstCell.put(place(cells.firstRow(), cells.firstColumn()), cells);
    }

    boolean hasRoom() {
        return byFirstCell.size() < MOST;
    }

    boolean isEmpty() {
        return byFirstCell.isEmpty();
    }

    /** Null when none begins there. */
    @Nullable
    MergedCells from(int row, int column) {
        return byFirstCell.get(place(row, column));
    }

    private static long place(int row, int column) {
        return (long) row << 20 | column;
    }
}
