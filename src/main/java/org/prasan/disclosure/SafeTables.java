package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureTable;

/** Makes safe tables of what was decided. */
final class SafeTables {

    private final Map<String, Map<List<Integer>, Decided>> decided = new HashMap<>();
    private final Set<BitSet> hiddenBases = new HashSet<>();

    private SafeTables(List<Decided> all) {
        for (Decided one : all) {
            Place place = one.place();
            decided.computeIfAbsent(place.table().id(), t -> new HashMap<>())
                    .put(List.of(place.row(), place.column()), one);
            if (!one.shown()) {
                hiddenBases.add(place.cell().lineage().inner());
            }
        }
    }

    /** By id, in the same order. */
    static Map<String, ReleasedTable> of(List<FigureTable> tables, List<Decided> decided, ProtectionPolicy policy) {
        SafeTables safe = new SafeTables(decided);
        Map<String, ReleasedTable> released = new LinkedHashMap<>();
        tables.forEach(table -> released.put(table.id(), safe.table(table, policy)));
        return released;
    }

    private SafeTable table(FigureTable table, ProtectionPolicy policy) {
        List<List<ReleasedCell>> cells = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<ReleasedCell> line = new ArrayList<>();
            for (int column = 0; column < table.columns().size(); column++) {
                Cell cell = table.cells().get(row).get(column);
                line.add(
                        isHidden(table, row, column, cell, policy)
                                ? new ReleasedCell.Hidden()
                                : Disclosure.shown(cell));
            }
            cells.add(line);
        }
        boolean hides = cells.stream().flatMap(List::stream).anyMatch(ReleasedCell.Hidden.class::isInstance);
        return new SafeTable(hides ? Contents.listed(table, cells) : Contents.of(table, cells));
    }

    /** A median is hidden when it is of few, or when the count of whom it is of is hidden somewhere. */
    private boolean isHidden(FigureTable table, int row, int column, Cell cell, ProtectionPolicy policy) {
        if (cell instanceof Cell.Median median && median.people()) {
            return policy.isSmall(median.count())
                    || hiddenBases.contains(median.lineage().inner());
        }
        Decided one = decided.getOrDefault(table.id(), Map.of()).get(List.of(row, column));
        return one != null && !one.shown();
    }
}
