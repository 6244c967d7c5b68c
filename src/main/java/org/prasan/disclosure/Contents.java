package org.prasan.disclosure;

import java.util.List;
import org.prasan.figures.FigureTable;

/** Puts what readers may see of a table's cells in the place of its figures. */
final class Contents {

    private Contents() {}

    static TableContent of(FigureTable table, List<List<ReleasedCell>> cells) {
        return new TableContent(
                table.id(),
                table.title(),
                table.rowLabel(),
                table.columnLabel(),
                heads(table.rows()),
                heads(table.columns()),
                cells,
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
