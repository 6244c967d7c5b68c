package org.prasan.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.prasan.figures.FigureTable;

/** Puts what readers may see of a table's cells in the place of its figures. */
final class Contents {

    private Contents() {}

    /** As the table has them. */
    static TableContent of(FigureTable table, List<List<ReleasedCell>> cells) {
        return of(table, table.rows(), table.columns(), cells);
    }

    /** In an order that tells nothing of what is hidden: a hidden figure must not stand between two shown ones. */
    static TableContent listed(FigureTable table, List<List<ReleasedCell>> cells) {
        int[] rows = order(table.rows(), table.listedRows());
        int[] columns = order(table.columns(), table.listedColumns());
        return of(
                table,
                Arrays.stream(rows).mapToObj(table.rows()::get).toList(),
                Arrays.stream(columns).mapToObj(table.columns()::get).toList(),
                Arrays.stream(rows)
                        .mapToObj(row -> Arrays.stream(columns)
                                .mapToObj(column -> cells.get(row).get(column))
                                .toList())
                        .toList());
    }

    /** Totals, which are not listed, stay at the end. */
    private static int[] order(List<FigureTable.Head> heads, List<String> listed) {
        return IntStream.range(0, heads.size())
                .boxed()
                .sorted(Comparator.comparingInt(place -> {
                    int at = listed.indexOf(heads.get(place).code());
                    return at < 0 ? listed.size() : at;
                }))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static TableContent of(
            FigureTable table,
            List<FigureTable.Head> rows,
            List<FigureTable.Head> columns,
            List<List<ReleasedCell>> cells) {
        return new TableContent(
                table.id(),
                table.title(),
                table.rowLabel(),
                table.columnLabel(),
                heads(rows),
                heads(columns),
                cells,
                table.unit(),
                table.notes(),
                table.sources());
    }

    private static List<TableContent.Head> heads(List<FigureTable.Head> heads) {
        return heads.stream()
                .map(head -> new TableContent.Head(
                        head.code(), head.label(), head.total(), head.depth(), head.over(), head.under()))
                .toList();
    }
}
