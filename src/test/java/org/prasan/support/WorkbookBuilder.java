package org.prasan.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** An agency's workbook, row by row. */
public final class WorkbookBuilder {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle date;
    private XSSFSheet sheet;
    private int next;

    private WorkbookBuilder(String name) {
        date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        sheet = workbook.createSheet(name);
    }

    public static WorkbookBuilder sheet(String name) {
        return new WorkbookBuilder(name);
    }

    /** Further rows go to another sheet. */
    public WorkbookBuilder andSheet(String name) {
        sheet = workbook.createSheet(name);
        next = 0;
        return this;
    }

    /** The sheet just begun cannot be seen. */
    public WorkbookBuilder hidden() {
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        return this;
    }

    /** Texts, numbers, days; null for a blank cell. Nothing at all makes an empty row. */
    public WorkbookBuilder row(@Nullable Object... values) {
        XSSFRow row = sheet.createRow(next++);
        for (int c = 0; c < values.length; c++) {
            put(row, c, values[c]);
        }
        return this;
    }

    private void put(XSSFRow row, int column, @Nullable Object value) {
        if (value == null) {
            return;
        }
        XSSFCell cell = row.createCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(date);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** @param range such as {@code C4:D4} */
    public WorkbookBuilder merged(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    /** @param number from 1 */
    public WorkbookBuilder hiddenRow(int number) {
        sheet.getRow(number - 1).setZeroHeight(true);
        return this;
    }

    /** @param index from 0 */
    public WorkbookBuilder hiddenColumn(int index) {
        sheet.setColumnHidden(index, true);
        return this;
    }

    public byte[] bytes() {
        try (workbook) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
