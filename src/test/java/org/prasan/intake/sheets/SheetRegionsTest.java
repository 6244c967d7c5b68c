package org.prasan.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What sheets say beside their cells, told alike whatever kind of file says it. */
class SheetRegionsTest {

    @Test
    void anXlsxTellsItsMergedAndHiddenCells() throws Exception {
        assertThat(ReadFile.of(filled(new XSSFWorkbook())).regions)
                .containsExactly("hidden columns 1 to 1", "hidden columns 2 to 2", "hidden row 2", "merged A2:B3");
    }

    @Test
    void anXlsTellsThemBeforeItsRows() throws Exception {
        assertThat(ReadFile.of(filled(new HSSFWorkbook())).regions)
                .containsExactly("merged A2:B3", "hidden columns 1 to 2", "hidden row 2");
    }

    @Test
    void regionsThatCannotBeReadAreLeftOut() throws Exception {
        ReadFile file = RawXlsx.rows("")
                .sheet("<cols><col min='x' max='2' hidden='1'/><col max='9' hidden='1'/></cols><sheetData>"
                        + "<row r='1'><c><v>1</v></c></row></sheetData><mergeCells><mergeCell ref='A:B'/>"
                        + "<mergeCell/><mergeCell ref='B4:A2'/><mergeCell ref='A0:A1'/></mergeCells>")
                .read();

        assertThat(file.cell("A1")).isEqualTo(Cell.number(1));
        assertThat(file.regions).containsExactly("merged A2:B4");
    }

    private static Workbook filled(Workbook workbook) {
        Sheet sheet = workbook.createSheet();
        for (int r = 0; r < 3; r++) {
            sheet.createRow(r).createCell(3).setCellValue(r);
        }
        sheet.getRow(1).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        sheet.setColumnHidden(2, true);
        sheet.addMergedRegion(CellRangeAddress.valueOf("A2:B3"));
        return workbook;
    }
}
