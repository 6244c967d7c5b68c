package org.prasan.reports.pdf;

import java.util.stream.IntStream;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;

/** Totals that are figures though a part of them is not reported: they are marked, since they are sure to grow. */
record PartialSums(TableContent table) {

    static final String MARK = "*";

    boolean any() {
        return IntStream.range(0, table.rows().size()).anyMatch(this::inRow)
                || IntStream.range(0, table.columns().size()).anyMatch(this::inColumn);
    }

    /** Whether the row is a total to which a part is missing. */
    boolean inRow(int row) {
        return table.rows().get(row).total()
                && IntStream.range(0, table.columns().size())
                        .anyMatch(column -> isFigure(row, column) && isMissing(column, true));
    }

    /** Whether the column is a total to which a part is missing. */
    boolean inColumn(int column) {
        return table.columns().get(column).total()
                && IntStream.range(0, table.rows().size())
                        .anyMatch(row -> isFigure(row, column) && isMissing(row, false));
    }

    private boolean isFigure(int row, int column) {
        return table.cell(row, column) instanceof ReleasedCell.Value;
    }

    private boolean isMissing(int line, boolean isColumn) {
        var parts = isColumn ? table.rows() : table.columns();
        return IntStream.range(0, parts.size())
                .filter(part -> !parts.get(part).total())
                .mapToObj(part -> isColumn ? table.cell(part, line) : table.cell(line, part))
                .anyMatch(ReleasedCell.NotReported.class::isInstance);
    }
}
