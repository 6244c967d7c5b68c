package org.prasan.disclosure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureTable;
import org.prasan.figures.FigureTable.Head;
import org.prasan.figures.Lineage;
import org.prasan.vocabulary.Text;

/** Tables whose lines are told by their codes: {@code a} is an outer line, {@code .a} lies within one, {@code _T} is a total. */
final class NamedTables {

    private static final Text NONE = Text.same("");

    private NamedTables() {}

    static FigureTable table(List<String> rows, List<String> columns, Cell... cells) {
        int width = columns.size();
        return new FigureTable(
                "t",
                new Text("ตาราง", "table"),
                new Text("แถว", "rows"),
                new Text("คอลัมน์", "columns"),
                heads(rows),
                heads(columns),
                IntStream.range(0, rows.size())
                        .mapToObj(row -> List.of(Arrays.copyOfRange(cells, row * width, row * width + width)))
                        .toList(),
                new Text("คน", "persons"),
                List.of(new Text("หมายเหตุ", "note")),
                List.of(new Text("แหล่ง", "source")));
    }

    static FigureTable table(List<String> rows, List<String> columns, int... counts) {
        return table(
                rows,
                columns,
                Arrays.stream(counts).mapToObj(NamedTables::people).toArray(Cell[]::new));
    }

    static Cell people(int count) {
        return people(count, 0);
    }

    static Cell people(int count, int inner) {
        BitSet rows = new BitSet();
        rows.set(inner);
        return new Cell.Counted(count, 0, true, new Lineage("about", rows));
    }

    private static List<Head> heads(List<String> codes) {
        return codes.stream()
                .map(code -> new Head(
                        code.replace(".", ""),
                        new Text("ก" + code, code),
                        code.equals("_T"),
                        code.startsWith(".") ? 1 : 0,
                        NONE,
                        NONE))
                .toList();
    }

    /** The same table, of which cells of these rows and columns are hidden. */
    static ReleasedTable hiding(FigureTable table, String... places) {
        List<String> hidden = List.of(places);
        return new SafeTable(Contents.of(
                table,
                table.rows().stream()
                        .map(row -> table.columns().stream()
                                .map(column -> hidden.contains(row.code() + column.code())
                                        ? new ReleasedCell.Hidden()
                                        : (ReleasedCell) new ReleasedCell.Value(9, 0))
                                .toList())
                        .toList()));
    }
}
