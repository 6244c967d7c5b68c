package org.prasan.intake;

import java.util.List;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.vocabulary.MonthRange;

/**
 * A table of a form as it was found on a sheet.
 *
 * @param sheet its name; empty for text files
 * @param reporting the months that the sheet reports
 * @param headerRow the lowest row of its header
 * @param columns found, in the order in which {@link RawRow} holds their cells
 */
public record TableLayout(
        FormDefinition form,
        TableDefinition table,
        String agency,
        String sheet,
        MonthRange reporting,
        int headerRow,
        List<LayoutColumn> columns) {

    public TableLayout {
        columns = List.copyOf(columns);
    }

    /** The place of a cell as spreadsheet programs write it, such as {@code C14}; empty for heading fields. */
    public String cell(int column, int row) {
        int sheetColumn = columns.get(column).sheetColumn();
        return sheetColumn < 0 ? "" : columnName(sheetColumn) + row;
    }

    /** Of a column's index from 0: {@code A}. */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
