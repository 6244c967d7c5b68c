package org.prasan.reports.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.reports.workbook.Sheet.Cell;
import org.prasan.reports.workbook.Sheet.Link;
import org.prasan.reports.workbook.Sheet.NamedTable;
import org.prasan.reports.workbook.Sheet.Piece;
import org.prasan.vocabulary.FormulaText;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** A sheet being written; rows and columns count from 0, widths in digits, heights in points. */
final class Page {

    static final float ROW_HEIGHT = 16.5f;

    /** Sarabun's lines are 1.3 times the type size; Excel and LibreOffice clip marks below that. */
    private static final double LINE = 1.4;

    private static final int WIDEST_COLUMN = 255;
    /** Excel's limit. */
    private static final float HIGHEST_ROW = 409;

    private final Sheet sheet;
    private final Styles styles;
    private final Language language;

    Page(Sheet sheet, Styles styles, Language language) {
        this.sheet = sheet;
        this.styles = styles;
        this.language = language;
    }

    Sheet sheet() {
        return sheet;
    }

    Language language() {
        return language;
    }

    String in(Text text) {
        return text.in(language);
    }

    void text(int row, int column, String words, Look look) {
        boolean likeAFormula = FormulaText.begins(words);
        sheet.put(row, column, Cell.of(words, likeAFormula ? styles.ofText(look) : styles.of(look)));
        makeRoom(row, look);
    }

    /** Text in pieces, each with a font of its own. */
    void pieces(int row, int column, List<Piece> pieces, Look look) {
        sheet.put(row, column, new Cell(List.copyOf(pieces), null, styles.of(look)));
        makeRoom(row, look);
    }

    private void makeRoom(int row, Look look) {
        float needed = (float) (look.points() * LINE + 3);
        if (needed > height(row)) {
            height(row, needed);
        }
    }

    void number(int row, int column, double value, int decimals, Look look) {
        sheet.put(row, column, new Cell(List.of(), rounded(value, decimals), styles.of(look.withDecimals(decimals))));
    }

    /** More digits than are shown would let a reader work out what is hidden behind a rate. */
    static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** @param marks whether some figure of the table bears a mark */
    void figure(int row, int column, ReleasedCell cell, boolean marks, Look look) {
        if (cell instanceof ReleasedCell.Value value) {
            Look shown = look.withDecimals(value.decimals());
            Look marked = marks ? shown.withMark(value.isPartial()) : shown;
            double rounded = rounded(value.value(), value.decimals());
            sheet.put(row, column, new Cell(List.of(), rounded, styles.of(marked)));
        } else {
            text(row, column, Signs.of(cell, language), look);
        }
    }

    /** Writes words under each other, broken so that none is wider than {@code width}; returns the row after them. */
    int lines(int row, int column, String words, double width, Look look) {
        int next = row;
        for (String line : TextMeasure.lines(words, width, look)) {
            text(next, column, line, next == row ? look : look.indented());
            next++;
        }
        return next;
    }

    /**
     * Makes the row high enough for every cell that is wrapped at the width of its column.
     *
     * @return the look that the words have now, wrapped where they take several lines
     */
    Look wrapped(int row, List<String> words, Look look) {
        int most = 1;
        for (int column = 0; column < words.size(); column++) {
            // A cell keeps a margin, and readers with another font break a little earlier than we do.
            double width = width(column) - 1;
            most = Math.max(
                    most, TextMeasure.lines(words.get(column), width, look).size());
        }
        Look used = most > 1 && !look.wrap() ? look.wrapped() : look;
        for (int column = 0; column < words.size(); column++) {
            text(row, column, words.get(column), used);
        }
        height(row, Math.max(ROW_HEIGHT, (float) (most * look.points() * LINE + 4)));
        return used;
    }

    void link(int row, int column, String words, String toSheet, Look look) {
        text(row, column, words, look);
        sheet.links().add(new Link(row, column, toSheet, words));
    }

    /** Marks an area as a named table; its first row must hold unique, non-empty text. */
    void table(String name, int firstRow, int rows, int columns) {
        List<String> heads = sheet.row(firstRow).headMap(columns).values().stream()
                .map(Cell::words)
                .toList();
        sheet.tables().add(new NamedTable(name, firstRow, rows, heads));
    }

    void width(int column, double units) {
        sheet.width(column, Math.min(WIDEST_COLUMN, units));
    }

    double width(int column) {
        return sheet.width(column);
    }

    /** Width of the columns from the first to before {@code end}. */
    double widthBefore(int end) {
        double sum = 0;
        for (int column = 0; column < end; column++) {
            sum += width(column);
        }
        return sum;
    }

    float height(int row) {
        return sheet.height(row);
    }

    /** Of the rows from {@code first} to before {@code end}. */
    double heightBetween(int first, int end) {
        double sum = 0;
        for (int row = first; row < end; row++) {
            sum += height(row);
        }
        return sum;
    }

    /** Of all that has been written. */
    double height() {
        return heightBetween(0, sheet.lastRow() + 1);
    }

    void height(int row, float points) {
        sheet.height(row, Math.min(HIGHEST_ROW, points));
    }
}
