package org.prasan.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.vocabulary.Language;

class CoverTemplateTest {

    @TempDir
    private Path folder;

    @Test
    void fillsTheCellsOfTheCoverAndWritesItsOwnBelow() throws IOException {
        template(workbook -> {
            var sheet = workbook.createSheet("cover");
            sheet.createRow(0).createCell(0).setCellValue("** {period} **");
            sheet.createRow(1).createCell(0).setCellValue("{as_of_label}: {as_of}, {revision}");
            sheet.createRow(2).createCell(0).setCellFormula("1+1");
            workbook.createSheet("rough notes");
            workbook.setSheetVisibility(0, SheetVisibility.VISIBLE);
        });

        Xlsx book = Xlsx.of(SampleReport.full().in(folder), Language.EN);

        assertThat(book.sheetNames()).startsWith("Cover", "Contents").doesNotContain("cover", "rough notes");
        assertThat(book.cells(0))
                .containsEntry("A1", "** Fiscal year 2562 (October 2018 – September 2019) **")
                .containsEntry("A2", "As of: 15 October 2019, 2")
                .containsEntry("A5", "Key figures");
        assertThat(book.parts().get("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
    }

    @Test
    void doesWithoutACoverInTheTemplate() throws IOException {
        template(workbook -> workbook.createSheet("something else"));

        Xlsx book = Xlsx.of(SampleReport.full().in(folder), Language.EN);

        assertThat(book.sheetNames()).startsWith("Cover", "Contents").doesNotContain("something else");
    }

    @Test
    void theProvincialCommitteeHasATemplate() {
        SampleReport sample =
                SampleReport.full().in(Path.of("reports/provincial-committee")).stamped(Stamp.NONE);

        Xlsx book = Xlsx.of(sample, Language.TH);

        assertThat(book.cells(0))
                .containsEntry("A3", "สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด")
                .containsEntry("A4", "ปีงบประมาณ 2562 (ตุลาคม 2561 – กันยายน 2562)")
                .containsEntry("B7", "15 ตุลาคม 2562");
        assertThat(book.text(0, "A1") + book.text(0, "A2"))
                .isEqualTo("รายงานการป้องกันและปราบปรามการค้ามนุษย์ต่อคณะอนุกรรมการประจำจังหวัด");
        assertThat(book.parts().get("xl/worksheets/sheet1.xml")).doesNotContain("ฉบับร่าง");
        assertThat(book.bytes()).isEqualTo(Xlsx.of(sample, Language.TH).bytes());
    }

    private void template(java.util.function.Consumer<XSSFWorkbook> drawing) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("provincial-committee.xlsx"))) {
            drawing.accept(workbook);
            workbook.write(out);
        }
    }
}
