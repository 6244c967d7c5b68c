package org.prasan.catalog;

import java.util.List;
import org.prasan.vocabulary.Text;

/**
 * Records shown one by one. Only records that are no people or cases may be.
 *
 * @param columns what is shown of each, the first as its name
 * @param order columns that lines are sorted by, the first first
 * @param states how many of the last dates on which states were told have a column with the state as of that date; 0
 *     for none
 */
public record ListSpec(List<Column> columns, List<String> order, int states) {

    public ListSpec {
        columns = List.copyOf(columns);
        order = List.copyOf(order);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a list shows at least one column of its records");
        }
    }

    /** Columns of the record shown in one, parted by a slash; of the state's column the state itself. */
    public record Column(List<String> columns, Text label) {
        public Column {
            columns = List.copyOf(columns);
        }
    }
}
