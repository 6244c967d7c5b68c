package org.prasan.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.workbook.Sheet.Piece;
import org.prasan.vocabulary.Text;

/** One table on its sheet: title in A1, what the sheet holds in A2, stamp and section in A3, the table from row 4. */
final class TableSheet {

    /** Row 4 as the reader counts. */
    static final int HEAD_ROW = 3;

    static final float ABOVE_TABLE = 22;
    private static final double SPACE_BESIDE = 3;
    private static final int CHART_COLUMNS = 5;
    private static final double CHART_COLUMN = 12;
    /** With a chart beside it four fifths of its size on paper across. */
    private static final double WITH_CHARTS_BESIDE = 85;

    private static final int ROWS_BETWEEN_CHARTS = 1;
    private static final double NARROWEST_NOTES = 60;
    /** Blanks that are kept at the end of a piece of text. */
    private static final String GAP = "\u00a0\u00a0\u00a0";
    /** In digits of 11 points; beyond it one scrolls, and would lose the labels. */
    private static final double WITHIN_A_SCREEN = 180;

    private final Book book;
    private final SheetPlan plan;
    private final Page page;

    TableSheet(Book book, SheetPlan plan) {
        this.book = book;
        this.plan = plan;
        this.page = book.newPage(plan.sheetName());
    }

    void write(String contentsSheet) {
        TableContent content = plan.content();
        FigureTable table = FigureTable.below(content, HEAD_ROW).draw(page, plan.tableName());
        List<TableChart> charts = plan.charts().stream()
                .map(spec -> new TableChart(page, spec, table))
                .filter(chart -> !chart.isEmpty())
                .toList();
        boolean below = page.widthBefore(table.columns()) > WITH_CHARTS_BESIDE;
        writeHead(content, charts.size(), below);
        int afterCharts = below ? drawBelow(table, charts) : drawBeside(table, charts);
        double width = fullWidth(table, below ? 0 : charts.size());
        writeNotes(table, firstNote(table, afterCharts, below), afterCharts, width, contentsSheet);
        PageSetUp paper = new PageSetUp(book);
        page.sheet().keepInSight(HEAD_ROW, table.headRow(), width > WITHIN_A_SCREEN);
        if (charts.isEmpty()) {
            paper.paper(page.sheet(), width, page.height());
        } else {
            int end = Math.max(afterCharts, page.sheet().lastRow() + 1);
            paper.picture(page.sheet(), width, page.heightBetween(0, end));
        }
    }

    private void writeHead(TableContent content, int charts, boolean below) {
        page.text(0, 0, page.in(content.title()), Look.H2);
        StringBuilder holds = new StringBuilder(page.in(Words.ONE_TABLE));
        if (charts > 0) {
            holds.append(String.format(
                    Locale.ROOT,
                    page.in(charts == 1 ? Words.ONE_CHART : Words.CHARTS),
                    charts,
                    page.in(below ? Words.BELOW : Words.BESIDE)));
        }
        String unit = page.in(content.unit());
        if (!unit.isBlank()) {
            holds.append("; ").append(page.in(Words.UNIT_IS)).append(unit);
        }
        page.text(1, 0, holds.toString(), Look.QUIET.size(9.5));
        String section = page.in(Words.SECTION) + ": " + page.in(plan.section());
        String stamp = book.stamp().isEmpty() ? "" : book.stamp() + GAP;
        Look quiet = Look.QUIET.size(9.5);
        if (stamp.isEmpty()) {
            page.text(2, 0, section, quiet);
        } else {
            page.pieces(2, 0, List.of(new Piece(stamp, Look.STAMP.size(9.5)), new Piece(section, quiet)), quiet);
        }
        page.height(2, ABOVE_TABLE);
    }

    /** Draws them under each other beside the table; returns the first row below the last one. */
    private int drawBeside(FigureTable table, List<TableChart> charts) {
        int first = table.columns() + 1;
        if (charts.isEmpty()) {
            return HEAD_ROW;
        }
        page.width(table.columns(), SPACE_BESIDE);
        for (int column = first; column < first + CHART_COLUMNS; column++) {
            page.width(column, CHART_COLUMN);
        }
        return draw(charts, HEAD_ROW, first, first + CHART_COLUMNS - 1);
    }

    /** A wide table and a chart beside it would be too small to read on paper. */
    private int drawBelow(FigureTable table, List<TableChart> charts) {
        int last = 0;
        while (page.widthBefore(last + 1) < CHART_COLUMNS * CHART_COLUMN) {
            last++;
        }
        return charts.isEmpty() ? HEAD_ROW : draw(charts, table.lastRow() + 2, 0, last);
    }

    private int draw(List<TableChart> charts, int firstRow, int firstColumn, int lastColumn) {
        int top = firstRow;
        for (TableChart chart : charts) {
            int bottom = rowBelow(top, chart.height());
            double height = page.heightBetween(top, bottom);
            double width = page.widthBefore(lastColumn + 1) - page.widthBefore(firstColumn);
            chart.place(top, bottom, firstColumn, lastColumn, width, height);
            top = bottom + ROWS_BETWEEN_CHARTS;
        }
        return top;
    }

    private int rowBelow(int top, double points) {
        int row = top;
        double left = points;
        while (left > 0) {
            left -= page.height(row);
            row++;
        }
        return row;
    }

    /** Under the table; below the charts too when the table is too narrow to write under it beside them. */
    private int firstNote(FigureTable table, int afterCharts, boolean chartsBelow) {
        int underTable = table.lastRow() + 2;
        boolean roomBeside = !chartsBelow && page.widthBefore(table.columns()) >= NARROWEST_NOTES;
        return roomBeside ? underTable : Math.max(underTable, afterCharts);
    }

    private void writeNotes(FigureTable table, int firstRow, int afterCharts, double fullWidth, String contentsSheet) {
        int row = firstRow;
        boolean besideCharts = afterCharts > firstRow;
        double width = besideCharts ? page.widthBefore(table.columns()) : Math.max(fullWidth, PageSetUp.UPRIGHT);
        for (String line : notes(table.content())) {
            row = page.lines(row, 0, line, width, Look.SMALL);
        }
        page.link(row, 0, page.in(Words.BACK), contentsSheet, Look.LINK.size(8.5));
    }

    private List<String> notes(TableContent content) {
        List<String> lines = new ArrayList<>();
        for (Text source : content.sources()) {
            lines.add(page.in(Words.SOURCE) + ": " + page.in(source));
        }
        plan.notes().forEach(note -> lines.add(page.in(Words.NOTE) + ": " + page.in(note)));
        String signs = Signs.explained(content, page.language());
        if (!signs.isEmpty()) {
            lines.add(page.in(Words.SIGNS_HERE) + signs);
        }
        return lines;
    }

    private double fullWidth(FigureTable table, int chartsBeside) {
        return page.widthBefore(table.columns() + (chartsBeside == 0 ? 0 : 1 + CHART_COLUMNS));
    }
}
