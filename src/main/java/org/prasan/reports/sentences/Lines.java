package org.prasan.reports.sentences;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;

/** Rows and columns of a table by their codes. */
record Lines(TableContent table) {

    Optional<Integer> row(String code) {
        return place(table.rows(), code);
    }

    /** The one of the code; for none named the total, or the first where there is no total. */
    Optional<Integer> column(String code) {
        if (!code.isEmpty()) {
            return place(table.columns(), code);
        }
        Optional<Integer> total = total(table.columns());
        return total.isPresent() || table.columns().isEmpty() ? total : Optional.of(0);
    }

    Optional<ReleasedCell> totalOf(int column) {
        return total(table.rows()).map(row -> table.cell(row, column));
    }

    /** A figure that is known, of a row. */
    Optional<ReleasedCell.Value> value(int row, int column) {
        return table.cell(row, column) instanceof ReleasedCell.Value value ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Integer> place(List<Head> heads, String code) {
        return IntStream.range(0, heads.size())
                .filter(i -> heads.get(i).code().equals(code))
                .boxed()
                .findFirst();
    }

    private static Optional<Integer> total(List<Head> heads) {
        return IntStream.range(0, heads.size())
                .filter(i -> heads.get(i).total())
                .boxed()
                .findFirst();
    }
}
