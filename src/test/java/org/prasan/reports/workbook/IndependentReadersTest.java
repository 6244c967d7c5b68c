package org.prasan.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.support.LibreOffice;
import org.prasan.vocabulary.Language;

/** Other programs read the same words and numbers from every sheet, and the same tables and charts. */
class IndependentReadersTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void poiReadsWhatFastexcelReads(Language language) throws IOException {
        Xlsx book = Xlsx.of(SampleReport.full(), language);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book.bytes()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(book.sheetNames().size());
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                assertThat(cells(workbook.getSheetAt(i))).isEqualTo(book.cells(i));
                assertThat(workbook.getSheetAt(i).getTables()).hasSize(1);
            }
            assertThat(workbook.getSheetAt(3).getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(workbook.getPrintArea(0)).isNull();
            assertThat(workbook.getSheetAt(3).getRepeatingRows().formatAsString())
                    .isEqualTo("4:4");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void libreOfficeReadsWhatFastexcelReads(Language language) throws IOException {
        LibreOffice office = LibreOffice.orSkip();
        Xlsx book = Xlsx.of(SampleReport.full(), language);

        Xlsx saved = Xlsx.of(office.convert(book.bytes(), "xlsx", "xlsx", folder));

        assertThat(saved.sheetNames()).isEqualTo(book.sheetNames());
        for (int i = 0; i < book.sheetNames().size(); i++) {
            assertThat(saved.cells(i)).isEqualTo(book.cells(i));
        }
        assertThat(saved.parts("xl/charts/chart")).hasSize(5);
        assertThat(saved.parts("xl/tables/table")).hasSize(9);
    }

    private static Map<String, Object> cells(XSSFSheet sheet) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC) {
                    cells.put(cell.getAddress().formatAsString(), cell.getNumericCellValue());
                } else if (cell.getCellType() == CellType.STRING) {
                    cells.put(cell.getAddress().formatAsString(), cell.getStringCellValue());
                }
            }
        }
        return cells;
    }
}
