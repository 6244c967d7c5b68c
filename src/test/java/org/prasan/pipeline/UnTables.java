package org.prasan.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
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
 * A country's tables of the United Nations' file: for each indicator and dimension categories, parted by sex and age where
 * they are, by year, with all totals. In the place of each {@code <5} stands some count from 1 to 4.
 */
final class UnTables {

    private static final Text ANY = Text.same("any");
    private static final String TOTAL = "Total";

    private final List<InnerCell> inner = new ArrayList<>();
    private final List<FigureTable> tables = new ArrayList<>();

    /** One published figure. */
    private record Line(List<String> table, String category, String sex, String age, String year, long value) {

        String row() {
            return category + (isPart() ? " / " + sex + " / " + age : "");
        }

        boolean isPart() {
            return !sex.equals(TOTAL) || !age.equals(TOTAL);
        }

        int detail() {
            return (sex.equals(TOTAL) ? 0 : 2) + (age.equals(TOTAL) ? 0 : 1);
        }
    }

    static FigureSet of(String country, ReportDefinition report) throws IOException {
        UnTables tables = new UnTables();
        Map<List<String>, List<Line>> byTable = new LinkedHashMap<>();
        for (Line line : lines(country)) {
            byTable.computeIfAbsent(line.table(), t -> new ArrayList<>()).add(line);
        }
        byTable.forEach((table, lines) -> tables.add(String.join(" ", table), finest(lines)));
        return new FigureSet(Map.of(report, tables.tables), new InnerCells(tables.inner));
    }

    private static List<Line> lines(String country) throws IOException {
        List<Line> lines = new ArrayList<>();
        Set<List<String>> seen = new LinkedHashSet<>();
        try (InputStream file = Files.newInputStream(Path.of("jobs/reference/glotip.xlsx"));
                ReadableWorkbook book = new ReadableWorkbook(file)) {
            for (Row row : book.getFirstSheet().read()) {
                List<String> key =
                        row.getCells(4, 10).stream().map(cell -> cell.getText()).toList();
                // A second line of one key is of something that was not published.
                if (row.getCellText(0).equals(country) && seen.add(key)) {
                    String value = row.getCellText(11).replace(",", "");
                    lines.add(new Line(
                            key.subList(0, 2),
                            key.get(2),
                            key.get(3),
                            key.get(4),
                            key.get(5),
                            value.equals("<5") ? 1 + lines.size() % 4 : Long.parseLong(value)));
                }
            }
        }
        return lines;
    }

    /** Of each category and year only the lines that part it most. */
    private static List<Line> finest(List<Line> lines) {
        Map<List<String>, Integer> detail = new LinkedHashMap<>();
        lines.forEach(line -> detail.merge(List.of(line.category(), line.year()), line.detail(), Math::max));
        return lines.stream()
                .filter(line -> line.value() > 0
                        && detail.getOrDefault(List.of(line.category(), line.year()), 0) == line.detail())
                .toList();
    }

    private void add(String id, List<Line> lines) {
        Map<Line, Integer> places = new LinkedHashMap<>();
        lines.forEach(line -> {
            places.put(line, inner.size());
            inner.add(new InnerCell(id, List.of(new InnerCell.Atom(inner.size(), line.value()))));
        });
        Map<Head, Predicate<Line>> rows = new LinkedHashMap<>();
        lines.forEach(line -> {
            rows.put(head(line.category()), other -> other.category().equals(line.category()));
            if (line.isPart()) {
                rows.put(head(line.row()), other -> other.row().equals(line.row()));
            }
        });
        rows.put(new Head("_T", ANY, true), line -> true);
        Map<Head, Predicate<Line>> columns = new LinkedHashMap<>();
        new TreeSet<>(lines.stream().map(Line::year).toList())
                .forEach(year -> columns.put(head(year), line -> line.year().equals(year)));
        columns.put(new Head("_T", ANY, true), line -> true);
        List<List<Cell>> cells = rows.values().stream()
                .map(row -> columns.values().stream()
                        .map(column -> cell(id, places, row.and(column)))
                        .toList())
                .toList();
        tables.add(new FigureTable(
                id,
                ANY,
                ANY,
                ANY,
                List.copyOf(rows.keySet()),
                List.copyOf(columns.keySet()),
                cells,
                ANY,
                List.of(),
                List.of()));
    }

    private static Head head(String code) {
        return new Head(code, ANY, false);
    }

    private static Cell cell(String id, Map<Line, Integer> places, Predicate<Line> members) {
        BitSet rows = new BitSet();
        long count = 0;
        for (Map.Entry<Line, Integer> place : places.entrySet()) {
            if (members.test(place.getKey())) {
                rows.set(place.getValue());
                count += place.getKey().value();
            }
        }
        return new Cell.Counted(count, 0, true, new Lineage(id + rows, rows));
    }
}
