package org.prasan.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.prasan.catalog.ReportDefinition;
import org.prasan.catalog.ReportProtection;
import org.prasan.figures.FigureTable;

/** Released tables for tests of those who print them; only this package can make one. */
public final class ReleasedTables {

    private ReleasedTables() {}

    public static ReleasedTable safe(TableContent content) {
        return new SafeTable(content);
    }

    /** Other figures, of which the same places are hidden as in what was released, by table in the same order. */
    public static Map<String, ReleasedTable> hiddenAsIn(
            Map<String, ReleasedTable> released,
            ReportDefinition report,
            List<FigureTable> others,
            ReportProtection rules) {
        Set<List<String>> hidden = new HashSet<>();
        released.forEach((id, table) ->
                hiddenCells(table.content()).forEach(cell -> hidden.add(List.of(id, cell.get(0), cell.get(1)))));
        List<Decided> decided = Places.of(report, others, rules).stream()
                .map(place -> new Decided(
                        place,
                        !hidden.contains(List.of(
                                place.table().id(),
                                place.table().rows().get(place.row()).code(),
                                place.table().columns().get(place.column()).code()))))
                .toList();
        return SafeTables.of(others, decided, rules, 0);
    }

    /** Codes of row and column. */
    public static List<List<String>> hiddenCells(TableContent table) {
        return IntStream.range(0, table.rows().size())
                .boxed()
                .flatMap(row -> IntStream.range(0, table.columns().size())
                        .filter(column -> table.cell(row, column) instanceof ReleasedCell.Hidden)
                        .mapToObj(column -> List.of(
                                table.rows().get(row).code(),
                                table.columns().get(column).code())))
                .toList();
    }

    public static TableContent content(Map<String, ReleasedTable> released, String table) {
        return Objects.requireNonNull(released.get(table), table).content();
    }
}
