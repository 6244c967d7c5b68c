package org.prasan.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RebuiltWorkbookTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+66 53", "-cmd", "@SUM(A1)", "\t=1+1", "＝1+1"})
    void whatACsvSaysStaysTextInTheWorkbookThatIsReturned(String text) throws IOException {
        byte[] csv = ("a,b\n1,\"" + text + "\"\n").getBytes(StandardCharsets.UTF_8);

        try (XSSFWorkbook workbook = RebuiltWorkbook.of(csv, "a.csv").orElseThrow()) {
            XSSFCell cell = workbook.getSheetAt(0).getRow(1).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }
}
