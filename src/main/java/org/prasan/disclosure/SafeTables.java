package org.prasan.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.catalog.ReportProtection;
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
    static Map<String, ReleasedTable> of(
            List<FigureTable> tables, List<Decided> decided, ReportProtection rules, long difference) {
        SafeTables safe = new SafeTables(decided);
        Map<String, ReleasedTable> released = new LinkedHashMap<>();
        tables.forEach(table -> released.put(table.id(), safe.table(table, rules, difference)));
        return released;
    }

    private SafeTable table(FigureTable table, ReportProtection rules, long difference) {
        List<List<ReleasedCell>> cells = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<ReleasedCell> line = new ArrayList<>();
            for (int column = 0; column < table.columns().size(); column++) {
                Cell cell = table.cells().get(row).get(column);
                line.add(
                        isHidden(table, row, column, cell, rules.policy())
                                ? new ReleasedCell.Hidden()
                                : shown(table, row, column, cell));
            }
            cells.add(line);
        }
        if (rules.isRounded() && decided.containsKey(table.id())) {
            return new SafeTable(RoundedNote.on(Contents.listed(table, cells), rules, difference), rules.roundedTo());
        }
        boolean hides = cells.stream().flatMap(List::stream).anyMatch(ReleasedCell.Hidden.class::isInstance);
        return new SafeTable(hides ? Contents.listed(table, cells) : Contents.of(table, cells));
    }

    private ReleasedCell shown(FigureTable table, int row, int column, Cell cell) {
        Decided one = find(table, row, column);
        return one != null && one.rounded() >= 0 && cell instanceof Cell.Counted counted
                ? new ReleasedCell.Value(one.rounded(), counted.decimals(), counted.isPartial())
                : Disclosure.shown(cell);
    }

    private @Nullable Decided find(FigureTable table, int row, int column) {
        return decided.getOrDefault(table.id(), Map.of()).get(List.of(row, column));
    }

    /** A median is hidden when it is of few, or when the count of whom it is of is hidden somewhere. */
    private boolean isHidden(FigureTable table, int row, int column, Cell cell, ProtectionPolicy policy) {
        if (cell instanceof Cell.Median median && median.people()) {
            return policy.isSmall(median.count())
                    || hiddenBases.contains(median.lineage().inner());
        }
        Decided one = find(table, row, column);
        return one != null && !one.shown();
    }
}
