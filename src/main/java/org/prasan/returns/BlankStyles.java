package org.prasan.returns;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prasan.catalog.ColumnDefinition.Type;

/** How a blank form looks. Columns that must be filled in have a darker header, which the instructions explain. */
final class BlankStyles {

    private static final XSSFColor LIGHT = new XSSFColor(new byte[] {(byte) 0xe8, (byte) 0xee, (byte) 0xf5});
    private static final XSSFColor DARK = new XSSFColor(new byte[] {(byte) 0xbf, (byte) 0xd0, (byte) 0xe4});

    /** Room for the marks of Thai, and in a header for two lines; spreadsheet programs don't grow rows that are written for them. */
    static final float LINE_POINTS = 18;

    private static final float TITLE_POINTS = 26;
    private static final float HEADER_POINTS = 36;

    final XSSFCellStyle title;
    final XSSFCellStyle plain;
    final XSSFCellStyle label;
    final XSSFCellStyle wrapped;
    final XSSFCellStyle header;
    final XSSFCellStyle requiredHeader;
    final XSSFCellStyle cell;
    final XSSFCellStyle date;
    final XSSFCellStyle dateTime;
    final XSSFCellStyle time;
    final XSSFCellStyle text;

    private final XSSFWorkbook workbook;

    BlankStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(true, 14);
        plain = style(false, 11);
        label = style(true, 11);
        wrapped = style(false, 11);
        wrapped.setWrapText(true);
        header = header(LIGHT);
        requiredHeader = header(DARK);
        cell = bordered("General");
        date = bordered("dd/mm/yyyy");
        dateTime = bordered("dd/mm/yyyy hh:mm");
        time = bordered("hh:mm");
        text = bordered("@");
    }

    private XSSFCellStyle style(boolean bold, int points) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Sarabun");
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle header(XSSFColor colour) {
        XSSFCellStyle style = bordered("General");
        style.setFont(workbook.getFontAt(label.getFontIndex()));
        style.setFillForegroundColor(colour);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        return style;
    }

    private XSSFCellStyle bordered(String format) {
        XSSFCellStyle style = style(false, 11);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    /** Of a cell to be filled in. */
    XSSFCellStyle of(Type type) {
        return switch (type) {
            case DATE -> date;
            case DATETIME -> dateTime;
            case TIME -> time;
            case TEXT, ORDINAL -> text;
            default -> cell;
        };
    }

    /** @param row from 0 */
    XSSFCell put(XSSFSheet sheet, int row, int column, String words, XSSFCellStyle style) {
        XSSFCell cell = blank(sheet, row, column, style);
        cell.setCellValue(words);
        if (style == title) {
            cell.getRow().setHeightInPoints(TITLE_POINTS);
        } else if (style == header || style == requiredHeader) {
            cell.getRow().setHeightInPoints(HEADER_POINTS);
        }
        return cell;
    }

    XSSFCell blank(XSSFSheet sheet, int row, int column, XSSFCellStyle style) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
        cell.setCellStyle(style);
        return cell;
    }
}
