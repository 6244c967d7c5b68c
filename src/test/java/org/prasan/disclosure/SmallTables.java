package org.prasan.disclosure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.prasan.catalog.ProtectionPolicy;
import org.prasan.catalog.ProtectionRules;
import org.prasan.catalog.ReportDefinition;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureSet;
import org.prasan.figures.FigureTable;
import org.prasan.figures.FigureTable.Head;
import org.prasan.figures.InnerCell;
import org.prasan.figures.InnerCells;
import org.prasan.figures.Lineage;
import org.prasan.vocabulary.Text;

/**
 * Tables of people with their totals, made of counts. Persons of one row and column are told apart by number, so that
 * tables made anew with other counts are of the same people as far as they go.
 */
final class SmallTables {

    private static final Text ANY = Text.same("any");

    private final Map<ReportDefinition, List<FigureTable>> tables = new LinkedHashMap<>();
    private final List<InnerCell> inner = new ArrayList<>();
    private final Map<List<Integer>, Integer> own = new HashMap<>();
    private final Map<List<Integer>, Integer> firsts = new HashMap<>();

    static ReportDefinition report(String id, String audience) {
        return new ReportDefinition(id, Path.of(id), ANY, ANY, audience, "t", "t", List.of(), List.of(), List.of(), "");
    }

    static ProtectionRules rules(ProtectionPolicy... widestFirst) {
        Map<String, ProtectionPolicy> audiences = new LinkedHashMap<>();
        List.of(widestFirst).forEach(policy -> audiences.put(policy.audience(), policy));
        return new ProtectionRules(audiences, 60, Map.of());
    }

    static final String AGENCY = "agency";

    /** So many of the people of tables still to come are in the records of one agency, the others in another's. */
    SmallTables kept(int row, int column, int count) {
        own.put(List.of(row, column), count);
        return this;
    }

    /** The persons of one row and column of tables still to come are numbered from here on. */
    SmallTables numbered(int row, int column, int from) {
        firsts.put(List.of(row, column), from);
        return this;
    }

    /** Rows by columns of different people, with a total row and column. */
    SmallTables table(ReportDefinition report, String id, int[]... counts) {
        int[][] place = new int[counts.length][counts[0].length];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[0].length; column++) {
                place[row][column] = inner(id, row, column, counts[row][column]);
            }
        }
        return add(report, id, place);
    }

    /** The same people once more, only their totals by row. */
    SmallTables rowTotals(ReportDefinition report, String id, String of) {
        FigureTable whole = tables.values().stream()
                .flatMap(List::stream)
                .filter(table -> table.id().equals(of))
                .findFirst()
                .orElseThrow();
        int last = whole.columns().size() - 1;
        tables.computeIfAbsent(report, r -> new ArrayList<>())
                .add(new FigureTable(
                        id,
                        ANY,
                        ANY,
                        ANY,
                        whole.rows(),
                        List.of(whole.columns().get(last)),
                        whole.cells().stream()
                                .map(row -> List.of(row.get(last)))
                                .toList(),
                        ANY,
                        List.of(),
                        List.of()));
        return this;
    }

    SmallTables cells(ReportDefinition report, String id, Cell... cells) {
        List<Head> columns = IntStream.range(0, cells.length)
                .mapToObj(i -> new Head("c" + i, ANY, false))
                .toList();
        tables.computeIfAbsent(report, r -> new ArrayList<>())
                .add(new FigureTable(
                        id,
                        ANY,
                        ANY,
                        ANY,
                        List.of(new Head("r", ANY, false)),
                        columns,
                        List.of(List.of(cells)),
                        ANY,
                        List.of(ANY),
                        List.of(ANY)));
        return this;
    }

    /** Different people from any others. */
    Cell people(String name, int count) {
        BitSet rows = new BitSet();
        int place = inner(name, 0, 0, count);
        if (place >= 0) {
            rows.set(place);
        }
        return new Cell.Counted(count, 0, true, new Lineage(name, rows));
    }

    FigureSet set() {
        return new FigureSet(tables, new InnerCells(inner));
    }

    private int inner(String name, int row, int column, int count) {
        if (count == 0) {
            return -1;
        }
        int first = firsts.getOrDefault(List.of(row, column), 0);
        List<InnerCell.Atom> atoms = IntStream.range(first, first + count)
                .mapToObj(person -> new InnerCell.Atom(
                        (name + row + "," + column + "," + person).hashCode(),
                        1,
                        person - first < own.getOrDefault(List.of(row, column), 0) ? AGENCY : "another"))
                .toList();
        inner.add(new InnerCell(name, atoms));
        return inner.size() - 1;
    }

    private SmallTables add(ReportDefinition report, String id, int[][] place) {
        int height = place.length;
        int width = place[0].length;
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row <= height; row++) {
            List<Cell> line = new ArrayList<>();
            for (int column = 0; column <= width; column++) {
                BitSet rows = new BitSet();
                for (int r = 0; r < height; r++) {
                    for (int c = 0; c < width; c++) {
                        if ((row == height || r == row) && (column == width || c == column) && place[r][c] >= 0) {
                            rows.set(place[r][c]);
                        }
                    }
                }
                double count =
                        rows.stream().mapToDouble(i -> inner.get(i).count()).sum();
                line.add(new Cell.Counted(count, 0, true, new Lineage(id + " " + row + " " + column, rows)));
            }
            cells.add(line);
        }
        tables.computeIfAbsent(report, r -> new ArrayList<>())
                .add(new FigureTable(
                        id, ANY, ANY, ANY, heads("r", height), heads("c", width), cells, ANY, List.of(), List.of()));
        return this;
    }

    private static List<Head> heads(String name, int count) {
        return IntStream.rangeClosed(0, count)
                .mapToObj(i -> new Head(i == count ? "_T" : name + i, ANY, i == count))
                .toList();
    }
}
