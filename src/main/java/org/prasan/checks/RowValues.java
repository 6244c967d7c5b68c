package org.prasan.checks;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.intake.RawRow;
import org.prasan.intake.TableLayout;
import org.prasan.intake.sheets.Cell;

/** Finds a row's values by the names of columns, also of those that are not kept. */
final class RowValues {

    private final TableLayout layout;
    /** Place in the payload of each of the layout's columns; -1 for one that is not kept. */
    private final int[] places;

    RowValues(TableLayout layout, int[] places) {
        this.layout = layout;
        this.places = places;
    }

    /** The first of the layout's columns that it is; -1 when the sheet lacks it. */
    int column(String name) {
        for (int i = 0; i < places.length; i++) {
            if (layout.columns().get(i).column().name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** As it was read; null when it is not known. */
    @Nullable
    Object of(String name, @Nullable Object[] payload) {
        int column = column(name);
        return column < 0 || places[column] < 0 ? null : payload[places[column]];
    }

    /** As it stands in the cell; empty for a blank, a text or a formula without a result. */
    OptionalLong number(String name, RawRow row) {
        int column = column(name);
        Cell cell = column < 0 ? null : row.cells()[column];
        return cell == null ? OptionalLong.empty() : NumberRule.whole(cell);
    }

    /** Of all members of the columns, a blank being 0; empty when the sheet has none of them, a cell has no result or its number is hidden. */
    OptionalLong sum(List<String> names, RawRow row) {
        long sum = 0;
        boolean found = false;
        for (int i = 0; i < places.length; i++) {
            if (names.contains(layout.columns().get(i).column().name())) {
                Cell cell = row.cells()[i];
                if (cell != null && isLost(layout.columns().get(i).column(), cell)) {
                    return OptionalLong.empty();
                }
                sum += cell == null ? 0 : NumberRule.whole(cell).orElse(0);
                found = true;
            }
        }
        return found ? OptionalLong.of(sum) : OptionalLong.empty();
    }

    private static boolean isLost(ColumnDefinition column, Cell cell) {
        return cell.kind() == Cell.Kind.UNCACHED
                || cell.kind() == Cell.Kind.ERROR
                || CellReader.oneOf(column.censored(), cell).isPresent();
    }
}
