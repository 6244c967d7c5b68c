package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureTable;
import org.prasan.figures.FigureTable.Head;
import org.prasan.figures.Lineage;
import org.prasan.vocabulary.Text;

/** A table with some of its rows shown as one, or left away; columns by turning it. */
record MergedLines(FigureTable table) {

    /** @param rows at least one; the merged row stands where the first of them stood */
    FigureTable merged(List<Integer> rows) {
        List<Head> heads = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            if (row == rows.get(0)) {
                heads.add(head(rows));
                cells.add(sums(rows));
            } else if (!rows.contains(row)) {
                heads.add(table.rows().get(row));
                cells.add(table.cells().get(row));
            }
        }
        return with(heads, cells);
    }

    FigureTable only(List<Integer> rows) {
        return with(
                rows.stream().map(table.rows()::get).toList(),
                rows.stream().map(table.cells()::get).toList());
    }

    private Head head(List<Integer> rows) {
        List<Head> heads = rows.stream().map(table.rows()::get).toList();
        return new Head(
                String.join("+", heads.stream().map(Head::code).toList()),
                new Text(
                        String.join(
                                ", ",
                                heads.stream().map(head -> head.label().th()).toList()),
                        String.join(
                                ", ",
                                heads.stream().map(head -> head.label().en()).toList())),
                false,
                heads.get(0).depth());
    }

    private List<Cell> sums(List<Integer> rows) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> sum(rows.stream()
                        .map(row -> table.cells().get(row).get(column))
                        .toList()))
                .toList();
    }

    /** Of medians there is no sum. */
    private static Cell sum(List<Cell> cells) {
        double value = 0;
        boolean people = false;
        BitSet inner = new BitSet();
        for (Cell cell : cells) {
            if (cell instanceof Cell.Counted counted) {
                value += counted.value();
                people |= counted.people();
                inner.or(counted.lineage().inner());
            } else if (!(cell instanceof Cell.NotReported)) {
                return new Cell.Nothing();
            }
        }
        return new Cell.Counted(value, 0, people, new Lineage("", inner));
    }

    FigureTable turned() {
        List<List<Cell>> cells = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            cells.add(table.cells().stream().map(row -> row.get(at)).toList());
        }
        return new FigureTable(
                table.id(),
                table.title(),
                table.columnLabel(),
                table.rowLabel(),
                table.columns(),
                table.rows(),
                cells,
                table.unit(),
                table.notes(),
                table.sources());
    }

    private FigureTable with(List<Head> heads, List<List<Cell>> cells) {
        return new FigureTable(
                table.id(),
                table.title(),
                table.rowLabel(),
                table.columnLabel(),
                heads,
                table.columns(),
                cells,
                table.unit(),
                table.notes(),
                table.sources());
    }
}
