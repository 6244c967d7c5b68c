package org.prasan.catalog;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose columns are codes, one header row for each of {@code across}, from the top down.
 *
 * @param leaveOut headers of columns that repeat what others say, such as totals
 */
public record CrosstabDefinition(
        ColumnDefinition line, List<ColumnDefinition> across, ColumnDefinition value, List<String> leaveOut) {

    public CrosstabDefinition {
        across = List.copyOf(across);
        leaveOut = List.copyOf(leaveOut);
    }

    List<ColumnDefinition> recordColumns() {
        List<ColumnDefinition> columns = new ArrayList<>();
        columns.add(line);
        columns.addAll(across);
        columns.add(value);
        return columns;
    }
}
