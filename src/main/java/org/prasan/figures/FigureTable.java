package org.prasan.figures;

import java.util.List;
import org.prasan.vocabulary.Text;

/**
 * A table of figures as they are, unprotected: {@code cells.get(row).get(column)}.
 *
 * @param unit of all figures; empty texts when rows or columns have their own
 * @param listedRows the rows' codes, totals left out, in an order that tells nothing of the figures
 * @param listedColumns the columns' likewise
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
        List<Text> sources,
        List<String> listedRows,
        List<String> listedColumns) {

    private static final Text NOTHING = Text.same("");

    /** A table whose order tells nothing of its figures. */
    public FigureTable(
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
        this(
                id,
                title,
                rowLabel,
                columnLabel,
                rows,
                columns,
                cells,
                unit,
                notes,
                sources,
                rows.stream().map(Head::code).toList(),
                columns.stream().map(Head::code).toList());
    }

    public FigureTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
        listedRows = List.copyOf(listedRows);
        listedColumns = List.copyOf(listedColumns);
    }

    /**
     * Label of a row or column.
     *
     * @param total whether it sums all others
     * @param depth how far within others it stands: the line above it of a smaller depth sums it
     * @param over what stands above it and its neighbours of the same, empty for nothing; the label says both
     * @param under what is left of the label below that
     */
    public record Head(String code, Text label, boolean total, int depth, Text over, Text under) {

        public Head(String code, Text label, boolean total, int depth) {
            this(code, label, total, depth, NOTHING, label);
        }

        public Head(String code, Text label, boolean total) {
            this(code, label, total, 0);
        }
    }
}
