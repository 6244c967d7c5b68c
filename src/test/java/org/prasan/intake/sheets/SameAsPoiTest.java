package org.prasan.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.prasan.intake.sheets.ReadFile.ReadSheet;

/** A thousand rows as POI wrote them, cell by cell as POI's own model has them. */
class SameAsPoiTest {

    private static final int ROWS = 1000;
    private static final int COLUMNS = 17;

    @Test
    void readsAnXlsxAsPoiDoes() throws Exception {
        try (Workbook workbook = register(new XSSFWorkbook())) {
            assertSame(
                    workbook.getSheetAt(0),
                    ReadFile.of(bytesKeepingOpen(workbook)).only());
        }
    }

    @Test
    void readsAnXlsAsPoiDoes() throws Exception {
        try (Workbook workbook = register(new HSSFWorkbook())) {
            assertSame(
                    workbook.getSheetAt(0),
                    ReadFile.of(bytesKeepingOpen(workbook)).only());
        }
    }

    private static void assertSame(Sheet expected, ReadSheet read) {
        assertThat(read.rows()).hasSize(expected.getPhysicalNumberOfRows());
        for (Row row : expected) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                String reference = cell.getAddress().formatAsString();
                assertThat(read.cell(reference)).as(reference).isEqualTo(expectedCell(cell));
            }
        }
    }

    private static Cell expectedCell(org.apache.poi.ss.usermodel.Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        return switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case STRING -> Cell.text(cell.getStringCellValue(), formula);
            case BOOLEAN -> Cell.bool(cell.getBooleanCellValue(), formula);
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? Cell.date(cell.getLocalDateTimeCellValue(), formula)
                        : Cell.number(cell.getNumericCellValue(), formula);
            default -> throw new AssertionError(cell);
        };
    }

    private static Workbook register(Workbook workbook) {
        Random random = new Random(1);
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("[$-41E]d mmm yyyy;@"));
        Sheet sheet = workbook.createSheet("ทะเบียน");
        for (int r = 0; r < ROWS; r++) {
            Row row = sheet.createRow(r * 2);
            for (int c = 0; c < COLUMNS; c++) {
                fill(row.createCell(c), random, date);
            }
        }
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return workbook;
    }

    private static void fill(org.apache.poi.ss.usermodel.Cell cell, Random random, CellStyle date) {
        switch (random.nextInt(6)) {
            case 0 -> cell.setCellValue(random.nextInt(5000));
            case 1 -> cell.setCellValue(random.nextGaussian());
            case 2 -> cell.setCellValue("ข้อความที่ " + random.nextInt(100));
            case 3 -> cell.setCellValue(random.nextBoolean());
            case 4 -> cell.setCellFormula(random.nextInt(9) + "+1");
            default -> {
                cell.setCellValue(
                        LocalDateTime.of(2562, 1, 1, random.nextInt(24), 0).plusDays(random.nextInt(365)));
                cell.setCellStyle(date);
            }
        }
    }

    private static byte[] bytesKeepingOpen(Workbook workbook) throws java.io.IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
