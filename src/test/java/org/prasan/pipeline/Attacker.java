package org.prasan.pipeline;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.TableContent;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureTable;
import org.prasan.figures.InnerCell.Atom;
import org.prasan.figures.InnerCells;
import org.prasan.reports.data.SdmxCsv;

/**
 * Somebody who has kept every edition that one audience received, knows which records each cell counts, that counts are
 * whole and not negative, and that a hidden cell is no zero; perhaps keeps some of the records; and has an integer
 * programming solver. Shares no code with what protects.
 */
final class Attacker {

    private static final int MOST = 100_000;

    /** A cell of an edition as it was printed; −1 when it is hidden. */
    record Printed(String name, long truth, long value) {}

    record Found(Printed cell, long least, long greatest) {}

    private final List<Printed> cells = new ArrayList<>();
    private final Map<Long, BitSet> cellsOf = new HashMap<>();
    private final Map<Long, Atom> atoms = new HashMap<>();
    private final String agency;

    Attacker() {
        this("nobody");
    }

    /** @param agency whose records this one knows */
    Attacker(String agency) {
        this.agency = agency;
    }

    /** Reads what the data file of an edition says. */
    Attacker read(String edition, SampleTables tables, byte[] csv) throws IOException {
        Map<List<String>, String> printed = new HashMap<>();
        try (InputStreamReader reader = new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8)) {
            for (CSVRecord line : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)) {
                printed.put(
                        List.of(line.get("TABLE"), line.get("ROW"), line.get("COLUMN")),
                        line.get("CONF_STATUS").equals("C") ? "-1" : line.get("OBS_VALUE"));
            }
        }
        tables.tables().forEach(table -> read(edition, table, tables.figures().inner(), printed));
        return this;
    }

    /** Knows which records an edition counts and that it hides no zero, and has seen no figure of it. */
    Attacker missed(String edition, SampleTables tables) {
        for (FigureTable table : tables.tables()) {
            Map<List<String>, String> hidden = new HashMap<>();
            table.rows()
                    .forEach(row -> table.columns()
                            .forEach(column -> hidden.put(
                                    List.of(table.id(), printedCode(row.code()), printedCode(column.code())), "-1")));
            read(edition, table, tables.figures().inner(), hidden);
        }
        return this;
    }

    /** Reads a table as it was released. */
    Attacker read(FigureTable table, InnerCells inner, ReleasedTable released) {
        Map<List<String>, String> printed = new HashMap<>();
        TableContent content = released.content();
        for (int row = 0; row < content.rows().size(); row++) {
            for (int column = 0; column < content.columns().size(); column++) {
                printed.put(
                        List.of(
                                table.id(),
                                printedCode(content.rows().get(row).code()),
                                printedCode(content.columns().get(column).code())),
                        content.cell(row, column) instanceof ReleasedCell.Value value
                                ? Long.toString(Math.round(value.value()))
                                : "-1");
            }
        }
        read("", table, inner, printed);
        return this;
    }

    private void read(String edition, FigureTable table, InnerCells inner, Map<List<String>, String> printed) {
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                if (table.cells().get(row).get(column) instanceof Cell.Counted counted && counted.people()) {
                    List<String> place = List.of(
                            table.id(),
                            printedCode(table.rows().get(row).code()),
                            printedCode(table.columns().get(column).code()));
                    add(edition + " " + place, counted, Long.parseLong(printed.get(place)), inner);
                }
            }
        }
    }

    /** SDMX allows letters, digits and few signs in a code. */
    private static String printedCode(String code) {
        return code.replaceAll("[^A-Za-z0-9_@$-]", "_");
    }

    static byte[] printed(
            SampleTables tables,
            Map<String, ? extends org.prasan.disclosure.ReleasedTable> released,
            org.prasan.reports.EditionContext context) {
        return new SdmxCsv().write(tables.report(), released, context);
    }

    private void add(String name, Cell.Counted cell, long printed, InnerCells inner) {
        int number = cells.size();
        cells.add(new Printed(name, Math.round(cell.value()), printed));
        cell.lineage().stream().forEach(place -> {
            for (Atom atom : inner.cell(place).atoms()) {
                cellsOf.computeIfAbsent(atom.identity(), i -> new BitSet()).set(number);
                atoms.put(atom.identity(), atom);
            }
        });
    }

    List<Printed> hidden() {
        return cells.stream().filter(cell -> cell.value() < 0).toList();
    }

    /** The bounds of every hidden cell of at most so many, others' among them. */
    List<Found> attack(int small) {
        Loader.loadNativeLibraries();
        long[] own = own();
        List<Found> found = new ArrayList<>();
        for (BitSet linked : linked()) {
            int[] targets = linked.stream()
                    .filter(cell ->
                            cells.get(cell).value() < 0 && cells.get(cell).truth() <= small && others(cell) > 0)
                    .toArray();
            Agreement agreement = new Agreement(linked, own);
            for (int cell : targets) {
                found.add(new Found(cells.get(cell), agreement.bound(cell, true), agreement.bound(cell, false)));
            }
        }
        return found;
    }

    /** Cells that have records in common, directly or through others; the rest says nothing of them. */
    private List<BitSet> linked() {
        List<BitSet> linked = new ArrayList<>();
        for (BitSet members : new LinkedHashSet<>(cellsOf.values())) {
            BitSet joined = (BitSet) members.clone();
            for (Iterator<BitSet> others = linked.iterator(); others.hasNext(); ) {
                BitSet other = others.next();
                if (other.intersects(members)) {
                    joined.or(other);
                    others.remove();
                }
            }
            linked.add(joined);
        }
        return linked;
    }

    /** All that the linked cells could be as far as this one knows. */
    private final class Agreement {
        private final CpModel model = new CpModel();
        private final Map<Integer, List<IntVar>> unknowns = new TreeMap<>();
        private final long[] own;

        Agreement(BitSet linked, long[] own) {
            this.own = own;
            linked.stream().forEach(cell -> unknowns.put(cell, new ArrayList<>()));
            for (BitSet members : new LinkedHashSet<>(cellsOf.values())) {
                if (members.intersects(linked)) {
                    IntVar unknown = model.newIntVar(0, MOST, "");
                    members.stream().forEach(cell -> unknownsOf(cell).add(unknown));
                }
            }
            linked.stream().forEach(cell -> {
                if (cells.get(cell).value() < 0) {
                    model.addGreaterOrEqual(sum(cell), 1 - own[cell]);
                } else {
                    model.addEquality(sum(cell), cells.get(cell).value() - own[cell]);
                }
            });
        }

        private List<IntVar> unknownsOf(int cell) {
            return Objects.requireNonNull(unknowns.get(cell));
        }

        private LinearExpr sum(int cell) {
            return LinearExpr.sum(unknownsOf(cell).toArray(IntVar[]::new));
        }

        long bound(int target, boolean least) {
            if (least) {
                model.minimize(sum(target));
            } else {
                model.maximize(sum(target));
            }
            CpSolver solver = new CpSolver();
            solver.getParameters().setNumWorkers(1).setRandomSeed(1);
            if (solver.solve(model) != CpSolverStatus.OPTIMAL) {
                throw new IllegalStateException(cells.get(target).name() + ": no optimum");
            }
            return Math.round(solver.objectiveValue()) + own[target];
        }
    }

    /** What this one's own records count in each cell; how many others there are is the unknown. */
    private long[] own() {
        long[] own = new long[cells.size()];
        cellsOf.forEach((identity, members) -> members.stream().forEach(cell -> own[cell] += count(identity, true)));
        return own;
    }

    private long others(int cell) {
        return cellsOf.entrySet().stream()
                .filter(entry -> entry.getValue().get(cell))
                .mapToLong(entry -> count(entry.getKey(), false))
                .sum();
    }

    private long count(long identity, boolean own) {
        Atom atom = Objects.requireNonNull(atoms.get(identity));
        return atom.agency().equals(agency) == own ? Math.round(atom.count()) : 0;
    }
}
