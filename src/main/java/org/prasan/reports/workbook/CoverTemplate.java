package org.prasan.reports.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prasan.catalog.ReportDefinition;

/**
 * The report folder's {@code <report>.xlsx}: its sheet {@code cover} gives logo, styles and page set-up, and its cells
 * with <code>{title}</code>, <code>{issuer}</code>, <code>{period}</code>, <code>{as_of}</code>,
 * <code>{revision}</code> and <code>{stamp}</code> are filled, as are <code>{as_of_label}</code> and
 * <code>{revision_label}</code>. Its other sheets are left out. A title too long for a line goes on in a formatted, empty cell below it.
 */
final class CoverTemplate {

    private static final String SHEET = "cover";

    private CoverTemplate() {}

    /** The template if there is one, an empty workbook otherwise. */
    static XSSFWorkbook open(ReportDefinition report) {
        Path file = report.folder().resolve(report.id() + ".xlsx");
        if (!Files.exists(file)) {
            return new XSSFWorkbook();
        }
        try (InputStream in = Files.newInputStream(file)) {
            XSSFWorkbook workbook = new XSSFWorkbook(in);
            for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
                if (!workbook.getSheetName(i).equals(SHEET)) {
                    workbook.removeSheetAt(i);
                }
            }
            return workbook;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + file, e);
        }
    }

    /** Draws the cover on the template's sheet, or on a new one. */
    static void cover(Book book, String name) {
        XSSFSheet sheet = book.workbook().getSheet(SHEET);
        if (sheet == null) {
            new CoverSheet(book, book.newPage(name), 0).head().body();
            return;
        }
        int index = book.workbook().getSheetIndex(sheet);
        book.workbook().setSheetName(index, name);
        book.workbook().setSheetVisibility(index, SheetVisibility.VISIBLE);
        Page page = book.page(sheet);
        fill(page, fields(book));
        new CoverSheet(book, page, sheet.getLastRowNum() + 2).body();
    }

    private static Map<String, String> fields(Book book) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("{title}", book.in(book.report().title()));
        fields.put("{issuer}", book.in(book.report().issuer()));
        fields.put("{period}", book.in(book.context().periodLabel()));
        fields.put("{as_of_label}", book.in(Words.AS_OF));
        fields.put("{revision_label}", book.in(Words.REVISION));
        fields.put("{as_of}", book.asOf());
        fields.put("{revision}", String.valueOf(book.context().revision()));
        fields.put("{stamp}", book.stamp());
        return fields;
    }

    private static void fill(Page page, Map<String, String> fields) {
        List<XSSFCell> cells = new ArrayList<>();
        for (Row row : page.sheet()) {
            row.forEach(cell -> cells.add((XSSFCell) cell));
        }
        for (XSSFCell cell : cells) {
            if (cell.getCellType() == CellType.FORMULA) {
                cell.removeFormula();
            }
            if (cell.getCellType() == CellType.STRING) {
                String text = cell.getStringCellValue();
                String filled = filled(text, fields);
                if (!filled.equals(text)) {
                    write(page, cell, filled);
                }
            }
        }
    }

    /** What does not fit on the line goes on in the empty cells below, as far as the template has any. */
    private static void write(Page page, XSSFCell cell, String words) {
        XSSFFont font = cell.getCellStyle().getFont();
        Look look = Look.BODY.size(font.getFontHeight() / 20.0);
        double width = PageSetUp.UPRIGHT - page.widthBefore(cell.getColumnIndex());
        List<String> lines = TextMeasure.lines(words, width, font.getBold() ? look.strong() : look, page.language());
        int room = 1;
        while (room < lines.size() && isFree(page, cell.getRowIndex() + room, cell.getColumnIndex())) {
            room++;
        }
        for (int i = 0; i < room; i++) {
            boolean last = i == room - 1;
            XSSFCell there = page.sheet().getRow(cell.getRowIndex() + i).getCell(cell.getColumnIndex());
            there.setCellValue(last ? String.join(" ", lines.subList(i, lines.size())) : lines.get(i));
        }
    }

    private static boolean isFree(Page page, int row, int column) {
        XSSFRow below = page.sheet().getRow(row);
        return below != null
                && below.getCell(column) != null
                && below.getCell(column).getCellType() == CellType.BLANK;
    }

    private static String filled(String text, Map<String, String> fields) {
        String filled = text;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            filled = filled.replace(field.getKey(), field.getValue());
        }
        return filled;
    }
}
