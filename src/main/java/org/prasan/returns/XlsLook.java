package org.prasan.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How an .xls looks, given to its copy: widths, heights, fonts, fills, borders, alignment and number formats. */
final class XlsLook {

    private final HSSFWorkbook from;
    private final XSSFWorkbook to;
    private final Map<Short, XSSFCellStyle> styles = new HashMap<>();

    private XlsLook(HSSFWorkbook from, XSSFWorkbook to) {
        this.from = from;
        this.to = to;
    }

    /** Nothing happens for another kind of file, or one that cannot be opened: the copy is plain then. */
    static void copy(byte[] content, XSSFWorkbook copy) {
        if (FileMagic.valueOf(content) != FileMagic.OLE2) {
            return;
        }
        try (HSSFWorkbook original = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            new XlsLook(original, copy).copy();
        } catch (IOException | RuntimeException notOpened) {
            // Its cells were read by a reader that forgives more.
        }
    }

    private void copy() {
        for (int i = 0; i < Math.min(from.getNumberOfSheets(), to.getNumberOfSheets()); i++) {
            HSSFSheet original = from.getSheetAt(i);
            XSSFSheet sheet = to.getSheetAt(i);
            int last = 0;
            for (Row row : original) {
                XSSFRow copied = sheet.getRow(row.getRowNum()) == null
                        ? sheet.createRow(row.getRowNum())
                        : sheet.getRow(row.getRowNum());
                row.forEach(cell -> copy(cell, copied));
                if (!wraps(row)) {
                    copied.setHeight(row.getHeight());
                }
                last = Math.max(last, row.getLastCellNum());
            }
            for (int column = 0; column < last; column++) {
                sheet.setColumnWidth(column, original.getColumnWidth(column));
            }
        }
    }

    /** Spreadsheet programs make such rows as high as their text is; a height that is set would keep them from it. */
    private static boolean wraps(Row row) {
        for (Cell cell : row) {
            if (cell.getCellStyle().getWrapText()) {
                return true;
            }
        }
        return false;
    }

    private void copy(Cell cell, XSSFRow row) {
        XSSFCell copied = row.getCell(cell.getColumnIndex()) == null
                ? row.createCell(cell.getColumnIndex())
                : row.getCell(cell.getColumnIndex());
        boolean quoted = copied.getCellStyle().getQuotePrefixed();
        XSSFCellStyle style = styles.computeIfAbsent(
                (short) (cell.getCellStyle().getIndex() * 2 + (quoted ? 1 : 0)),
                index -> style((HSSFCellStyle) cell.getCellStyle(), quoted));
        copied.setCellStyle(style);
    }

    private XSSFCellStyle style(HSSFCellStyle original, boolean quoted) {
        XSSFCellStyle style = to.createCellStyle();
        style.setAlignment(original.getAlignment());
        style.setVerticalAlignment(original.getVerticalAlignment());
        style.setWrapText(original.getWrapText());
        style.setBorderTop(original.getBorderTop());
        style.setBorderBottom(original.getBorderBottom());
        style.setBorderLeft(original.getBorderLeft());
        style.setBorderRight(original.getBorderRight());
        style.setDataFormat(to.createDataFormat().getFormat(original.getDataFormatString()));
        style.setFont(font(original.getFont(from)));
        style.setQuotePrefixed(quoted);
        HSSFColor fill = original.getFillForegroundColorColor();
        if (original.getFillPattern() == FillPatternType.SOLID_FOREGROUND && fill != null) {
            short[] triplet = fill.getTriplet();
            style.setFillForegroundColor(
                    new XSSFColor(new byte[] {(byte) triplet[0], (byte) triplet[1], (byte) triplet[2]}));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private XSSFFont font(HSSFFont original) {
        XSSFFont font = to.createFont();
        font.setFontName(original.getFontName());
        font.setFontHeight(original.getFontHeight());
        font.setBold(original.getBold());
        font.setItalic(original.getItalic());
        return font;
    }
}
