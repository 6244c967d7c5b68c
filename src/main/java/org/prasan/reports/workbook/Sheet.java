package org.prasan.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.reports.office.ChartModel;

/** What one sheet will hold; rows and columns count from 0, widths in digits, heights in points. */
final class Sheet {

    /** Excel's own. */
    private static final double DEFAULT_WIDTH = 8.43;

    /** A cell's content: a number, or text in pieces, none for a cell that has a look only. */
    record Cell(List<Piece> text, @Nullable Double value, int style) {
        static Cell of(String words, int style) {
            return new Cell(List.of(new Piece(words, null)), null, style);
        }

        boolean isBlank() {
            return value == null && text.isEmpty();
        }

        String words() {
            return text.stream().map(Piece::words).collect(Collectors.joining());
        }
    }

    /** Text in a font of its own, or in that of the cell. */
    record Piece(String words, @Nullable Look look) {}

    record Link(int row, int column, String toSheet, String tip) {}

    /** A named Excel table with the words of its heads. */
    record NamedTable(String name, int firstRow, int rows, List<String> heads) {}

    /** A chart over the cells from row and column to before {@code endRow}, and into {@code lastColumn}. */
    record PlacedChart(
            ChartModel chart, String name, String words, int firstRow, int endRow, int firstColumn, int lastColumn) {}

    /** A picture as PNG over the same cells. */
    @SuppressWarnings("ArrayRecordComponent")
    record PlacedPicture(
            byte[] png, String name, String words, int firstRow, int endRow, int firstColumn, int lastColumn) {}

    private final String name;
    private final SortedMap<Integer, SortedMap<Integer, Cell>> rows = new TreeMap<>();
    private final SortedMap<Integer, Float> heights = new TreeMap<>();
    private final SortedMap<Integer, Double> widths = new TreeMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<NamedTable> tables = new ArrayList<>();
    private final List<PlacedChart> charts = new ArrayList<>();
    private final List<PlacedPicture> pictures = new ArrayList<>();
    private @Nullable Paper paper;
    private int firstHeadRow = -1;
    private int headRow = -1;
    private boolean labelsStay;

    Sheet(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void put(int row, int column, Cell cell) {
        row(row).put(column, cell);
    }

    SortedMap<Integer, Cell> row(int row) {
        return rows.computeIfAbsent(row, r -> new TreeMap<>());
    }

    SortedMap<Integer, SortedMap<Integer, Cell>> rows() {
        return rows;
    }

    int lastRow() {
        return rows.isEmpty() ? -1 : rows.lastKey();
    }

    /** Also makes the row one that is there. */
    void height(int row, float points) {
        row(row);
        heights.put(row, points);
    }

    float height(int row) {
        return heights.getOrDefault(row, Page.ROW_HEIGHT);
    }

    SortedMap<Integer, Float> heights() {
        return heights;
    }

    void width(int column, double units) {
        widths.put(column, units);
    }

    double width(int column) {
        return widths.getOrDefault(column, DEFAULT_WIDTH);
    }

    SortedMap<Integer, Double> widths() {
        return widths;
    }

    List<Link> links() {
        return links;
    }

    List<NamedTable> tables() {
        return tables;
    }

    List<PlacedChart> charts() {
        return charts;
    }

    List<PlacedPicture> pictures() {
        return pictures;
    }

    boolean hasDrawing() {
        return !charts.isEmpty() || !pictures.isEmpty();
    }

    void paper(Paper newPaper) {
        paper = newPaper;
    }

    @Nullable
    Paper paper() {
        return paper;
    }

    /** Repeats the row on every printed page and keeps it in sight on the screen, as it does the first column. */
    void keepInSight(int row, boolean firstColumnToo) {
        keepInSight(row, row, firstColumnToo);
    }

    /** The same of several rows of heads. */
    void keepInSight(int firstRow, int row, boolean firstColumnToo) {
        firstHeadRow = firstRow;
        headRow = row;
        labelsStay = firstColumnToo;
    }

    /** Below 0 when no row is kept in sight. */
    int headRow() {
        return headRow;
    }

    int firstHeadRow() {
        return firstHeadRow;
    }

    boolean labelsStay() {
        return labelsStay;
    }
}
