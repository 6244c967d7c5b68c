package org.prasan.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.intake.FoundFile;
import org.prasan.intake.Inbox;
import org.prasan.intake.LayoutColumn;
import org.prasan.intake.SubmissionReader;
import org.prasan.intake.sheets.Cell;
import org.prasan.pipeline.RewrittenFile.Found;
import org.prasan.support.Grid;

/** The sample's files as agencies might send them next year: the same content in another shape. */
final class OtherLayouts {

    private static final String REMARK = "ข้อสังเกตของเสมียน";

    private final Catalog catalog;
    private final SubmissionReader reader;

    OtherLayouts(Catalog catalog) {
        this.catalog = catalog;
        this.reader = new SubmissionReader(catalog);
    }

    UnaryOperator<byte[]> openDocument() {
        return rewriting(file -> {}, Grid::ods);
    }

    /** A page knows no sheets, so that a file of several stays a workbook. */
    UnaryOperator<byte[]> webPages() {
        return rewriting(file -> {}, sheets -> sheets.size() == 1 ? Grid.html(sheets) : Grid.xlsx(sheets));
    }

    /** Titles, agencies, periods, headers and codes. */
    UnaryOperator<byte[]> english() {
        return rewriting(file -> new EnglishFile(catalog, file).write(), Grid::xlsx);
    }

    /** Behind the first one, with a text in every line. */
    UnaryOperator<byte[]> withAColumnMore() {
        return rewriting(OtherLayouts::addColumn, Grid::xlsx);
    }

    private static void addColumn(RewrittenFile file) {
        file.tables().stream().map(Found::sheet).distinct().forEach(sheet -> sheet.insertColumn(1));
        for (Found table : file.tables()) {
            table.sheet().put(table.firstHeaderRow(), 1, REMARK);
            for (int row = table.lastHeaderRow() + 1; row <= table.lastLine(); row++) {
                Cell first = table.sheet().at(row, 0);
                if (first == null || !isTotal(table, first)) {
                    table.sheet().put(row, 1, "ตรวจแล้ว");
                }
            }
        }
    }

    private static boolean isTotal(Found table, Cell first) {
        return table.layout().table().totals().stream().anyMatch(first.text()::startsWith);
    }

    /** What a line has in common with the one above it is written once, in a cell that reaches down. */
    UnaryOperator<byte[]> mergedDown() {
        return rewriting(OtherLayouts::mergeDown, Grid::xlsx);
    }

    private static void mergeDown(RewrittenFile file) {
        for (Found table : file.tables()) {
            for (LayoutColumn found : table.layout().columns()) {
                ColumnDefinition column = found.column();
                boolean carried = column.type() != Type.COUNT && column.type() != Type.IGNORED;
                if (found.sheetColumn() >= 0 && carried) {
                    mergeDown(table, found.sheetColumn());
                }
            }
        }
    }

    private static void mergeDown(Found table, int column) {
        int first = table.lastHeaderRow() + 1;
        for (int row = first + 1; row <= table.lastLine() + 1; row++) {
            Cell above = table.sheet().at(first, column);
            boolean same = row <= table.lastLine()
                    && above != null
                    && above.equals(table.sheet().at(row, column));
            if (!same) {
                blankBelow(table.sheet(), first, row - 1, column);
                first = row;
            }
        }
    }

    private static void blankBelow(Grid sheet, int first, int last, int column) {
        if (last > first) {
            sheet.merge(first, last, column);
            for (int row = first + 1; row <= last; row++) {
                sheet.put(row, column, (Cell) null);
            }
        }
    }

    /** Every station writes its register as another one did until now; the other forms go round their agencies too. */
    UnaryOperator<byte[]> exchanged(int year) {
        Map<String, TreeMap<String, RewrittenFile>> registers = new HashMap<>();
        for (FoundFile sent : new Inbox(SampleDatabase.inbox(year), List.of()).list()) {
            RewrittenFile.of(catalog, reader, sent.content())
                    .filter(OtherLayouts::isRegister)
                    .ifPresent(file -> registers
                            .computeIfAbsent(file.explanation().form(), form -> new TreeMap<>())
                            .putIfAbsent(file.explanation().agency(), file));
        }
        return rewriting(
                file -> {
                    if (isRegister(file)) {
                        TreeMap<String, RewrittenFile> ring =
                                registers.get(file.explanation().form());
                        String agency = file.explanation().agency();
                        String next = ring.higherKey(agency) == null ? ring.firstKey() : ring.higherKey(agency);
                        file.tables().forEach(table -> {
                            if (!next.equals(agency)) {
                                rearrange(table, ring.get(next).tables().get(0));
                            }
                        });
                    }
                },
                Grid::xlsx);
    }

    private static boolean isRegister(RewrittenFile file) {
        return file.tables().stream()
                .noneMatch(t -> t.layout().table().crosstab().isPresent()
                        || !t.layout().form().fields().isEmpty());
    }

    private static void rearrange(Found table, Found other) {
        Map<Integer, Integer> places = places(table, other);
        Grid sheet = table.sheet();
        Map<Integer, Map<Integer, Cell>> below = new TreeMap<>();
        for (int row : sheet.rows()) {
            if (row >= table.firstHeaderRow()) {
                below.put(row - table.lastHeaderRow(), new TreeMap<>(sheet.row(row)));
                sheet.clearRow(row);
            }
        }
        int lines = table.lastLine() - table.lastHeaderRow();
        below.forEach((offset, cells) -> {
            if (offset > 0) {
                boolean note = offset > lines && cells.size() == 1;
                cells.forEach((column, cell) -> sheet.put(
                        other.lastHeaderRow() + offset, note ? column : places.getOrDefault(column, column), cell));
            }
        });
        for (int row = other.firstHeaderRow(); row <= other.lastHeaderRow(); row++) {
            int header = row;
            other.sheet().row(row).forEach((column, cell) -> sheet.put(header, column, cell));
        }
    }

    private static Map<Integer, Integer> places(Found table, Found other) {
        Map<Integer, Integer> places = new HashMap<>();
        for (LayoutColumn from : table.layout().columns()) {
            other.layout().columns().stream()
                    .filter(to ->
                            to.column().equals(from.column()) && to.member().equals(from.member()))
                    .forEach(to -> places.put(from.sheetColumn(), to.sheetColumn()));
        }
        return places;
    }

    private UnaryOperator<byte[]> rewriting(Consumer<RewrittenFile> change, Function<List<Grid>, byte[]> written) {
        return content -> RewrittenFile.of(catalog, reader, content)
                .map(file -> {
                    change.accept(file);
                    return written.apply(new ArrayList<>(file.sheets()));
                })
                .orElse(content);
    }
}
