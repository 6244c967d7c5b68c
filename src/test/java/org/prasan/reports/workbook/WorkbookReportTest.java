package org.prasan.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.vocabulary.Language;

class WorkbookReportTest {

    private static final Xlsx THAI = Xlsx.of(SampleReport.full(), Language.TH);
    private static final int FIRST_TABLE = 3;

    @Test
    void hasCoverContentsNotesThenOneTableASheetInTheOrderOfTheSections() {
        assertThat(THAI.sheetNames())
                .containsExactly(
                        "ปก",
                        "สารบัญ",
                        "หมายเหตุและนิยาม",
                        "1 คดีค้ามนุษย์ที่รับแจ้ง จำแนก",
                        "2 ร้อยละของผู้รับการคัดกรอง",
                        "3 ผู้เสียหายจำแนกตามอำเภอ",
                        "4 ผู้เสียหายจำแนกตามเพศและอายุ",
                        "5 ประเภทการแสวงหาประโยชน์โดยมิ",
                        "6 ผู้เสียหายจำแนกตามอำเภอ");
    }

    @Test
    void writesTitleSentenceStampThenTheTableFromRowFour() {
        Map<String, Object> cells = THAI.cells(FIRST_TABLE);

        assertThat(cells)
                .containsEntry("A1", "คดีค้ามนุษย์ที่รับแจ้ง จำแนกตามเดือนและประเภทคดี")
                .containsEntry("A2", "แผ่นงานนี้มีหนึ่งตาราง และแผนภูมิ 1 ภาพอยู่ข้างตาราง; หน่วย: คน")
                .containsEntry("A3", "ฉบับร่าง – ห้ามเผยแพร่\u00a0\u00a0\u00a0หมวด: การดำเนินคดี")
                .containsEntry("A4", "รายการ")
                .containsEntry("D4", "รวม")
                .containsEntry("A17", "รวม")
                .containsEntry("A19", "ที่มา: ตำรวจภูธรจังหวัด และสำนักงาน พม. จังหวัด");
    }

    @Test
    void writesFiguresAsNumbersAndSignsWhereThereAreNone() {
        Map<String, Object> cells = THAI.cells(FIRST_TABLE);

        assertThat(cells)
                .containsEntry("B5", 10.0)
                .containsEntry("D17", 1271.0)
                .containsEntry("C8", "[c]")
                .containsEntry("B12", "–")
                .containsEntry("D12", "–");
        assertThat(THAI.cells(0)).containsValue("[z]");
    }

    @Test
    void leavesNoCellOfATableEmpty() {
        Map<String, Object> cells = THAI.cells(FIRST_TABLE);

        for (int row = 4; row <= 17; row++) {
            for (char column = 'A'; column <= 'D'; column++) {
                assertThat(cells).containsKey(column + "" + row);
            }
        }
    }

    @Test
    void roundsAFigureToTheDigitsThatItShows() {
        assertThat(THAI.cells(FIRST_TABLE + 1)).containsEntry("B5", 92.3).containsEntry("D5", 72.0);
        assertThat(THAI.parts().get("xl/styles.xml")).contains("formatCode=\"#,##0.0\"");
    }

    @Test
    void tellsOnTheCoverWhoHasReportedAndWhatTheSignsMean() {
        assertThat(THAI.cells(0).values())
                .contains(
                        "ฉบับร่าง – ห้ามเผยแพร่",
                        "15 ตุลาคม 2562",
                        "ส่งครบแล้ว 3 จาก 6 หน่วยงาน",
                        "สำนักงานแรงงานจังหวัด",
                        "ตรวจคนเข้าเมืองจังหวัด, บ้านพักเด็กและครอบครัว,",
                        "สำนักงานสวัสดิการและคุ้มครองแรงงาน",
                        4210.0,
                        37.0,
                        "[c]",
                        "–",
                        "ปกปิดเพื่อคุ้มครองข้อมูลส่วนบุคคล ไม่ได้หมายความว่าเป็นศูนย์");
    }

    @Test
    void marksEveryTableAsANamedTableWithUniqueHeads() {
        assertThat(THAI.parts("xl/tables/"))
                .hasSize(9)
                .anySatisfy(xml -> assertThat(xml)
                        .contains("displayName=\"T1_cases_by_month\"", "ref=\"A4:D17\"")
                        .doesNotContain("autoFilter"))
                .anySatisfy(xml -> assertThat(xml).contains("name=\"แรงงาน\"", "name=\"แรงงาน (2)\""));
    }

    @Test
    void hasNoFormulasMergedCellsOrHiddenSheets() {
        assertThat(THAI.parts("xl/worksheets/"))
                .hasSize(9)
                .allSatisfy(xml -> assertThat(xml).doesNotContain("<f>", "<f ", "mergeCell"));
        assertThat(THAI.parts().get("xl/workbook.xml")).doesNotContain("hidden");
    }

    @Test
    void printsOnA4OnePageWideAndRepeatsTheHeads() {
        assertThat(THAI.parts("xl/worksheets/"))
                .allSatisfy(xml -> assertThat(xml)
                        .contains("paperSize=\"9\"", "fitToWidth=\"1\"", "fitToPage=\"1\"", "ฉบับร่าง – ห้ามเผยแพร่"));
        assertThat(THAI.parts().get("xl/workbook.xml"))
                .contains("_xlnm.Print_Titles", "'1 คดีค้ามนุษย์ที่รับแจ้ง จำแนก'!$4:$4");
    }

    @Test
    void putsAChartOnOnePageAndLetsATableRunOn() {
        assertThat(THAI.parts().get("xl/worksheets/sheet4.xml")).contains("fitToHeight=\"1\"");
        assertThat(THAI.parts().get("xl/worksheets/sheet9.xml")).contains("fitToHeight=\"0\"");
    }

    @Test
    void keepsTheHeaderWithinWhatExcelReads() {
        for (Stamp stamp : Stamp.values()) {
            Xlsx book =
                    Xlsx.of(SampleReport.full().titled("รายงาน & ".repeat(30)).stamped(stamp), Language.TH);
            assertThat(book.parts("xl/worksheets/")).allSatisfy(xml -> {
                String header = between(xml, "<oddHeader>", "</oddHeader>")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
                assertThat(header).hasSizeLessThanOrEqualTo(255).contains("…");
                assertThat(header.replace("&&", "").replaceAll("&([LR8]|KB3261E|\"[^\"]+\")", ""))
                        .doesNotContain("&");
            });
        }
    }

    @Test
    void writesColoursOfCellsWithTheirOpacity() {
        assertThat(THAI.parts().get("xl/styles.xml"))
                .contains("rgb=\"FFEAF0F5\"")
                .doesNotContainPattern("rgb=\"[0-9A-F]{6}\"");
    }

    @Test
    void linksTheContentsToEverySheetAndBack() {
        Map<String, String> parts = THAI.parts();

        assertThat(parts.get("xl/worksheets/sheet2.xml"))
                .contains("location=\"'3 ผู้เสียหายจำแนกตามอำเภอ'!A1\"", "location=\"'ปก'!A1\"");
        assertThat(parts.get("xl/worksheets/sheet4.xml")).contains("location=\"'สารบัญ'!A1\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isTheSameBytesForTheSameInputs(Language language) {
        assertThat(Xlsx.of(SampleReport.full(), language).bytes())
                .isEqualTo(Xlsx.of(SampleReport.full(), language).bytes());
    }

    @Test
    void saysItsTitleLanguageAndTheDayOfItsFigures() {
        assertThat(THAI.parts().get("docProps/core.xml"))
                .contains(
                        "<dc:language>th-TH</dc:language>",
                        "<dc:creator>Prasan</dc:creator>",
                        "2019-10-15T00:00:00Z</dcterms:created>",
                        "2019-10-15T00:00:00Z</dcterms:modified>",
                        "รายงานการป้องกันและปราบปรามการค้ามนุษย์");
    }

    @Test
    void refusesAReportThatShowsATableNotReleased() {
        SampleReport sample = SampleReport.full();
        Map<String, ReleasedTable> tables = new HashMap<>(sample.tables());
        tables.remove("rates");

        assertThatThrownBy(() -> new WorkbookReport().write(sample.definition(), tables, sample.context(), Language.EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rates");
    }

    @Test
    void refusesUnprotectedTablesWithoutTheInternalStamp() {
        assertThatThrownBy(() -> Xlsx.of(SampleReport.full().unprotected(), Language.EN))
                .isInstanceOf(IllegalStateException.class);
        SampleReport internal = SampleReport.full().unprotected().stamped(Stamp.INTERNAL);
        assertThat(Xlsx.of(internal, Language.EN).text(FIRST_TABLE, "A3"))
                .startsWith("Internal – unprotected, not for release");
    }

    @Test
    void writesATableWithoutRows() {
        SampleReport sample = SampleReport.of(
                SampleReport.table("none", "ว่าง", "Empty", List.of(), List.of(SampleReport.total()), 0));

        assertThat(Xlsx.of(sample, Language.EN).cells(FIRST_TABLE))
                .containsEntry("A5", "No entries")
                .containsEntry("B5", "[z]");
    }

    private static String between(String xml, String start, String end) {
        return xml.substring(xml.indexOf(start) + start.length(), xml.indexOf(end));
    }
}
