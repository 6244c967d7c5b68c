package org.prasan.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The sheet that is being read, and which parts of its tables people do not see. */
final class SheetView {

    private static final int MAX_COLUMNS = 1 << 14;

    private final String name;
    private final int index;
    private final BitSet hiddenColumns = new BitSet();
    private final List<TableLayout> layouts = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();

    SheetView(String name, int index) {
        this.name = name;
        this.index = index;
    }

    String name() {
        return name;
    }

    int index() {
        return index;
    }

    void table(TableLayout layout) {
        layouts.add(layout);
    }

    void hiddenRow(int number) {
        hiddenRows.set(number);
    }

    void hiddenColumns(int first, int last) {
        if (first >= 0 && first <= last) {
            hiddenColumns.set(first, Math.min(last, MAX_COLUMNS) + 1);
        }
    }

    void tell(SheetNotes notes) {
        int header = layouts.isEmpty() ? Integer.MAX_VALUE : layouts.get(0).headerRow();
        int first = hiddenRows.nextSetBit(header);
        if (first >= 0) {
            notes.hiddenRows(
                    name, (int) hiddenRows.stream().filter(row -> row >= first).count(), first);
        }
        layouts.stream()
                .flatMap(layout -> layout.columns().stream())
                .mapToInt(LayoutColumn::sheetColumn)
                .filter(column -> column >= 0 && hiddenColumns.get(column))
                .sorted()
                .distinct()
                .forEach(column -> notes.hiddenColumn(name, TableLayout.columnName(column)));
    }
}
