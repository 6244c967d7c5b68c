package org.prasan.reports.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** A sheet being written; rows and columns count from 0, widths in digits, heights in points. */
final class Page {

    static final float ROW_HEIGHT = 16.5f;

    /** Sarabun's lines are 1.3 times the type size; Excel and LibreOffice clip marks below that. */
    private static final double LINE = 1.4;

    private static final int WIDEST_COLUMN = 255;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Language language;

    Page(XSSFSheet sheet, Styles styles, Language language) {
        this.sheet = sheet;
        this.styles = styles;
        this.language = language;
        sheet.setDefaultRowHeightInPoints(ROW_HEIGHT);
        sheet.setDisplayGridlines(false);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    Styles styles() {
        return styles;
    }

    Language language() {
        return language;
    }

    String in(Text text) {
        return text.in(language);
    }

    XSSFCell text(int row, int column, String words, Look look) {
        XSSFCell cell = cell(row, column, look);
        cell.setCellValue(words);
        float needed = (float) (look.points() * LINE + 3);
        if (needed > height(row)) {
            height(row, needed);
        }
        return cell;
    }

    void number(int row, int column, double value, int decimals, Look look) {
        // More digits than are shown would let a reader work out what is hidden behind a rate.
        BigDecimal shown = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        cell(row, column, look.withDecimals(decimals)).setCellValue(shown.doubleValue());
    }

    void figure(int row, int column, ReleasedCell cell, Look look) {
        if (cell instanceof ReleasedCell.Value value) {
            number(row, column, value.value(), value.decimals(), look);
        } else {
            text(row, column, Signs.of(cell), look);
        }
    }

    /** Writes words under each other, broken so that none is wider than {@code width}; returns the row after them. */
    int lines(int row, int column, String words, double width, Look look) {
        int next = row;
        for (String line : TextMeasure.lines(words, width, look, language)) {
            text(next, column, line, next == row ? look : look.indented());
            next++;
        }
        return next;
    }

    /** Makes the row high enough for every cell that is wrapped at the width of its column. */
    void wrapped(int row, List<String> words, Look look) {
        int most = 1;
        for (int column = 0; column < words.size(); column++) {
            // A cell keeps a margin, and readers with another font break a little earlier than we do.
            double width = width(column) - 1;
            most = Math.max(
                    most,
                    TextMeasure.lines(words.get(column), width, look, language).size());
        }
        Look used = most > 1 && !look.wrap() ? look.wrapped() : look;
        for (int column = 0; column < words.size(); column++) {
            text(row, column, words.get(column), used);
        }
        height(row, Math.max(ROW_HEIGHT, (float) (most * look.points() * LINE + 4)));
    }

    void link(int row, int column, String words, String toSheet, Look look) {
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + toSheet.replace("'", "''") + "'!A1");
        link.setTooltip(words);
        text(row, column, words, look).setHyperlink(link);
    }

    /** Marks an area as a named table; its first row must hold unique, non-empty text. */
    void table(String name, int firstRow, int rows, int columns) {
        AreaReference area = new AreaReference(
                new CellReference(firstRow, 0),
                new CellReference(firstRow + rows - 1, columns - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
    }

    void width(int column, double units) {
        sheet.setColumnWidth(column, (int) Math.round(Math.min(WIDEST_COLUMN, units) * 256));
    }

    double width(int column) {
        return sheet.getColumnWidth(column) / 256.0;
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
        XSSFRow there = sheet.getRow(row);
        return there == null ? ROW_HEIGHT : there.getHeightInPoints();
    }

    void height(int row, float points) {
        row(row).setHeightInPoints(points);
    }

    private XSSFCell cell(int row, int column, Look look) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(styles.of(look));
        return cell;
    }

    private XSSFRow row(int row) {
        XSSFRow there = sheet.getRow(row);
        return there == null ? sheet.createRow(row) : there;
    }
}
