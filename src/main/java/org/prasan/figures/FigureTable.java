package org.prasan.figures;

import java.util.List;
import org.prasan.vocabulary.Text;

/**
 * A table of figures as they are, unprotected: {@code cells.get(row).get(column)}.
 *
 * @param unit of all figures; empty texts when rows or columns have their own
 */
public record FigureTable(
        String id,
        Text title,
        Text rowLabel,
        Text columnLabel,
        List<Head> rows,
        List<Head> columns,
        List<List<Cell>> cells,
        Text unit,
        List<Text> notes,
        List<Text> sources) {

    public FigureTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /**
     * Label of a row or column.
     *
     * @param total whether it sums all others
     * @param depth how far within others it stands: the line above it of a smaller depth sums it
     */
    public record Head(String code, Text label, boolean total, int depth) {

        public Head(String code, Text label, boolean total) {
            this(code, label, total, 0);
        }
    }
}
