package org.prasan.reports.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.reports.office.LineEnds;
import org.prasan.reports.office.OfficeSchemas;
import org.prasan.reports.workbook.SampleReport;
import org.prasan.support.LibreOffice;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

class DocumentsTest {

    private static final List<Text> SENTENCES = List.of(
            new Text("คดีที่รับแจ้งเพิ่มขึ้นจาก 41 คดี เป็น 48 คดี", "Cases opened rose from 41 to 48."),
            new Text("ผู้เสียหาย 132 คน", "There were 132 victims."));

    private static byte[] memo(Language language) {
        SampleReport sample = SampleReport.full();
        return new Memo().write(sample.definition(), sample.tables(), sample.context(), SENTENCES, language);
    }

    private static byte[] brief(Language language) {
        SampleReport sample = SampleReport.full();
        return new Brief().write(sample.definition(), sample.tables(), sample.context(), SENTENCES, language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPartIsValid(Language language) {
        assertThat(OfficeSchemas.problems(memo(language))).isEmpty();
        assertThat(OfficeSchemas.problems(brief(language))).isEmpty();
    }

    @Test
    void theMemoHasTheLinesOfOfficialCorrespondenceInTheirOrder() throws IOException {
        try (XWPFDocument memo = new XWPFDocument(new ByteArrayInputStream(memo(Language.TH)))) {
            List<String> lines =
                    memo.getParagraphs().stream().map(XWPFParagraph::getText).toList();

            assertThat(lines).startsWith("บันทึกข้อความ", "ฉบับร่าง – ห้ามเผยแพร่");
            assertThat(lines.get(2)).startsWith("ส่วนราชการ  สำนักงานพัฒนาสังคมและความมั่นคงของมนุษย์จังหวัด");
            assertThat(lines.get(3)).startsWith("ที่  \t").contains("วันที่  \t");
            assertThat(lines.get(4)).startsWith("เรื่อง  รายงานการป้องกันและปราบปรามการค้ามนุษย์");
            assertThat(lines.get(5)).startsWith("เรียน");
            assertThat(lines)
                    .contains(
                            "1.\tคดีที่รับแจ้งเพิ่มขึ้นจาก 41\u00a0คดี เป็น 48\u00a0คดี", "จึงเรียนมาเพื่อโปรดพิจารณา")
                    .contains("[c] ปกปิดเพื่อคุ้มครองบุคคล   – ยังไม่ได้รับรายงาน   [z] ไม่มีตัวเลข")
                    .anyMatch(line -> line.startsWith("หน่วยงานส่งข้อมูลครบถ้วน 3\u00a0จาก 6\u00a0หน่วยงาน"));
            assertThat(lines.get(lines.size() - 1)).startsWith("ตำแหน่ง ....");
        }
    }

    @Test
    void theKeyFiguresAreThoseOfTheTableWithTheirSigns() throws IOException {
        try (XWPFDocument memo = new XWPFDocument(new ByteArrayInputStream(memo(Language.EN)))) {
            XWPFTable table = memo.getTables().get(0);

            assertThat(table.getRow(3).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly("People screened (people)", "12,873", "11,904", "969");
            assertThat(table.getRow(2).getCell(2).getText()).isEqualTo("[c]");
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        }
    }

    @Test
    void theBriefDrawsTheFirstChartAndSaysItInWords() throws IOException, InvalidFormatException {
        try (XWPFDocument brief = new XWPFDocument(new ByteArrayInputStream(brief(Language.EN)))) {
            assertThat(brief.getCharts()).hasSize(1);
            assertThat(brief.getCharts()
                            .get(0)
                            .getWorkbook()
                            .getSheetAt(0)
                            .getRow(1)
                            .getCell(1)
                            .getNumericCellValue())
                    .isEqualTo(10);
            assertThat(brief.getDocument().xmlText()).contains("descr=\"Cases rose from April");
        }
    }

    @Test
    void theSameInputsGiveTheSameBytesInEveryTimeZone() {
        TimeZone here = TimeZone.getDefault();
        byte[] memo = memo(Language.TH);
        byte[] brief = brief(Language.EN);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(memo(Language.TH)).isEqualTo(memo);
            assertThat(brief(Language.EN)).isEqualTo(brief);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void aFigureStaysOnTheLineOfItsWords() {
        assertThat(LineEnds.kept("เพิ่มขึ้นจาก 33 คน เป็น 46 คน (เพิ่มขึ้นร้อยละ 39)"))
                .isEqualTo("เพิ่มขึ้นจาก 33\u00a0คน เป็น 46\u00a0คน (เพิ่มขึ้นร้อย\u2060ละ\u00a039)");
        assertThat(LineEnds.kept("วันที่ 2 พฤศจิกายน 2562 เสร็จเรียบร้อยแล้ว"))
                .isEqualTo("วันที่ 2 พฤศจิกายน 2562 เสร็จเรียบร้อยแล้ว");
        assertThat(LineEnds.kept("rose from 33 in FY1 to 46 (up 39%)."))
                .isEqualTo("rose from 33 in FY1 to 46 (up 39%).");
    }

    /** The signature would stand on the second alone. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void libreOfficeSetsMemoAndBriefOnOnePageEach(Language language, @TempDir Path folder) throws IOException {
        assertOnePage(memo(language), folder.resolve("memo"));
        assertOnePage(brief(language), folder.resolve("brief"));
    }

    private static void assertOnePage(byte[] docx, Path folder) throws IOException {
        byte[] pdf = LibreOffice.orSkip().convert(docx, "docx", "pdf", Files.createDirectories(folder));

        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }
}
