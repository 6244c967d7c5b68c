package org.prasan.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureTable;

/**
 * Makes tables that may be released. Only primary suppression is done: a small count of people is hidden where it
 * stands. What is hidden can still be worked out where one cell of a row or column is hidden and its total is shown, so
 * editions of these tables are drafts until secondary suppression is there.
 */
public final class Disclosure {

    /** The tables as the policy's audience may see them, by id in the same order. */
    public Map<String, ReleasedTable> protect(List<FigureTable> tables, ProtectionPolicy policy) {
        return released(tables, table -> new SafeTable(content(table, cell -> protect(cell, policy))));
    }

    /** The tables as they are, for administrators only, by id in the same order. */
    public Map<String, ReleasedTable> internal(List<FigureTable> tables) {
        return released(tables, table -> new InternalTable(content(table, Disclosure::shown)));
    }

    private static Map<String, ReleasedTable> released(
            List<FigureTable> tables, Function<FigureTable, ReleasedTable> release) {
        Map<String, ReleasedTable> released = new LinkedHashMap<>();
        tables.forEach(table -> released.put(table.id(), release.apply(table)));
        return released;
    }

    private static ReleasedCell protect(Cell cell, ProtectionPolicy policy) {
        boolean hidden = cell instanceof Cell.Counted counted && counted.people() && isSmall(counted.value(), policy)
                || cell instanceof Cell.Median median && median.people() && isSmall(median.count(), policy);
        return hidden ? new ReleasedCell.Hidden() : shown(cell);
    }

    private static boolean isSmall(double count, ProtectionPolicy policy) {
        return count >= policy.hideFrom() && count <= policy.hideTo();
    }

    private static ReleasedCell shown(Cell cell) {
        if (cell instanceof Cell.Counted counted) {
            return new ReleasedCell.Value(counted.value(), counted.decimals(), counted.isPartial());
        }
        if (cell instanceof Cell.Median median) {
            return new ReleasedCell.Value(median.value(), median.decimals(), median.isPartial());
        }
        if (cell instanceof Cell.Words words) {
            return new ReleasedCell.Words(words.words());
        }
        return cell instanceof Cell.NotReported ? new ReleasedCell.NotReported() : new ReleasedCell.NotApplicable();
    }

    private static TableContent content(FigureTable table, Function<Cell, ReleasedCell> release) {
        return new TableContent(
                table.id(),
                table.title(),
                table.rowLabel(),
                table.columnLabel(),
                heads(table.rows()),
                heads(table.columns()),
                table.cells().stream()
                        .map(row -> row.stream().map(release).toList())
                        .toList(),
                table.unit(),
                table.notes(),
                table.sources());
    }

    private static List<TableContent.Head> heads(List<FigureTable.Head> heads) {
        return heads.stream()
                .map(head -> new TableContent.Head(head.code(), head.label(), head.total(), head.depth()))
                .toList();
    }
}
