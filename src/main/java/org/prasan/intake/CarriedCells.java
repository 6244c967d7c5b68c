package org.prasan.intake;

import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.intake.sheets.Cell;
import org.prasan.intake.sheets.MergedCells;

/**
 * Carries the value of cells merged down into every line they reach. Counts are not carried: two people beside two
 * lines are two people.
 */
final class CarriedCells {

    private final TableLayout layout;
    private final MergedDown merged;
    private final @Nullable Cell[] cells;
    private final int[] lastRows;

    CarriedCells(TableLayout layout, MergedDown merged) {
        this.layout = layout;
        this.merged = merged;
        this.cells = new Cell[layout.columns().size()];
        this.lastRows = new int[cells.length];
    }

    void fill(RawRow row) {
        if (merged.isEmpty()) {
            return;
        }
        for (int i = 0; i < cells.length; i++) {
            LayoutColumn column = layout.columns().get(i);
            if (column.sheetColumn() >= 0 && column.column().type() != Type.COUNT) {
                fill(row, i, column.sheetColumn());
            }
        }
    }

    private void fill(RawRow row, int i, int sheetColumn) {
        MergedCells from = merged.from(row.number(), sheetColumn);
        if (from != null) {
            cells[i] = row.cells()[i];
            lastRows[i] = from.lastRow();
        } else if (row.cells()[i] == null && row.number() <= lastRows[i]) {
            row.cells()[i] = cells[i];
        }
    }

    boolean isMeant(MergedCells region) {
        return region.firstRow() > layout.headerRow()
                && layout.columns().stream()
                        .anyMatch(column -> column.sheetColumn() == region.firstColumn()
                                && column.column().type() != Type.COUNT);
    }
}
