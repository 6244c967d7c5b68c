package org.prasan.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.reports.office.OfficeSchemas;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** Tables that nobody drew the sheet for. */
class UncommonTablesTest {

    private static final int TABLE = 3;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNameOfFourHundredCharactersIsBrokenIntoLinesThatAreAllSeen(Language language) {
        String name = "ศูนย์ประสานงานชายแดนเพื่อการต่อต้านการค้ามนุษย์ "
                .repeat(9)
                .substring(0, 400)
                .strip();
        Xlsx book = book(language, List.of(SampleReport.head("A", name, name)), heads(2));

        assertThat(book.cells(TABLE)).containsEntry("A5", name);
        double width = Double.parseDouble(column(book, "1").getAttribute("width"));
        double height = Double.parseDouble(RawXml.all(book.xml(book.sheetPart(TABLE)), "row").stream()
                .filter(row -> row.getAttribute("r").equals("5"))
                .findFirst()
                .orElseThrow()
                .getAttribute("ht"));
        assertThat(width).isBetween(20.0, 60.0);
        int lines = TextMeasure.lines(name, width - 1, Look.FIGURE).size();
        assertThat(height).isGreaterThanOrEqualTo(lines * 9.5 * 1.3).isLessThan(409);
        assertSound(book, language);
    }

    @Test
    void sixtyColumnsAreReadablePagesThatAllSayWhatTheRowsAre() {
        Xlsx book = book(Language.TH, heads(3), heads(60));

        var paper = RawXml.one(book.xml(book.sheetPart(TABLE)), "pageSetup");
        assertThat(paper.getAttribute("orientation")).isEqualTo("landscape");
        assertThat(Integer.parseInt(paper.getAttribute("fitToWidth"))).isBetween(2, 5);
        assertThat(book.parts().get("xl/workbook.xml")).contains("!$A:$A,").contains("!$4:$4");
        assertThat(book.parts().get(book.sheetPart(TABLE))).contains("xSplit=\"1\"", "topLeftCell=\"B5\"");
        assertThat(book.cells(TABLE)).containsEntry("BI5", 59.0);
        assertSound(book, Language.TH);
    }

    @Test
    void noLastPageIsBegunForANoteOrTwo() {
        assertThat(pagesDown(heads(4))).isZero();
        assertThat(pagesDown(heads(45))).isEqualTo(1);
        assertThat(pagesDown(heads(66))).isZero();
        assertThat(pagesDown(heads(85))).isEqualTo(2);
    }

    private static int pagesDown(List<Head> rows) {
        Xlsx book = book(Language.EN, rows, heads(2));
        return Integer.parseInt(
                RawXml.one(book.xml(book.sheetPart(TABLE)), "pageSetup").getAttribute("fitToHeight"));
    }

    @Test
    void aChartStandsBelowATableThatIsTooWideToHaveItBeside() {
        SampleReport wide = SampleReport.of(table(heads(3), heads(12)))
                .chart("c", "t", org.prasan.catalog.ChartSpec.Kind.COLUMNS, "ภาพ", "Picture");
        Xlsx book = Xlsx.of(wide, Language.EN);

        assertThat(book.cells(TABLE).get("A2")).asString().contains("and one chart below it");
        var from = RawXml.one(book.xml("xl/drawings/drawing4.xml"), "from");
        assertThat(RawXml.one(from, "col").getTextContent()).isEqualTo("0");
        assertThat(Integer.parseInt(RawXml.one(from, "row").getTextContent())).isGreaterThan(7);
        int end = Integer.parseInt(RawXml.one(RawXml.one(book.xml("xl/drawings/drawing4.xml"), "to"), "row")
                .getTextContent());
        assertThat(book.cells(TABLE).entrySet().stream()
                        .filter(cell -> String.valueOf(cell.getValue()).contains("Back"))
                        .map(cell -> Integer.parseInt(cell.getKey().substring(1))))
                .allMatch(row -> row > end)
                .isNotEmpty();
        assertSound(book, Language.EN);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void oneAgencyAloneIsSaidToBeAll(Language language) {
        Text agency = new Text("สถานีตำรวจภูธรแม่สาย", "Mae Sai Police Station");
        Xlsx book = Xlsx.of(SampleReport.of(table(heads(1), heads(1))).reportedBy(agency), language);

        assertThat(book.cells(0).values())
                .contains(
                        language == Language.TH
                                ? "ส่งครบแล้ว 1 จาก 1 หน่วยงาน"
                                : "Agencies that have sent everything: 1 of 1");
        assertSound(book, language);
    }

    @Test
    void aTableWithoutRowsSaysSo() {
        Xlsx book = book(Language.EN, List.of(), heads(2));

        assertThat(book.cells(TABLE)).containsEntry("B5", "[z]").containsKey("A5");
        assertSound(book, Language.EN);
    }

    @Test
    void tenThousandRowsAreOneTable() {
        Xlsx book = book(Language.EN, heads(10_000), heads(3));

        assertThat(book.cells(TABLE)).containsEntry("A10004", "Head 9999").containsEntry("D10004", 9999.0 * 3 + 2);
        assertThat(book.parts("xl/tables/")).anyMatch(table -> table.contains("ref=\"A4:D10004\""));
        assertSound(book, Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+66 53", "-5", "@SUM(A1)", "_x0041_", "a<b>&\"c\"", "\u0007bell"})
    void whatLooksLikeAFormulaOrMarkupStaysText(String label) {
        Xlsx book = book(Language.EN, List.of(SampleReport.head("A", label, label)), heads(1));

        assertThat(book.parts().get(book.sheetPart(TABLE))).doesNotContain("<f");
        assertThat(book.parts().get("xl/sharedStrings.xml"))
                .contains(label.replace("\u0007", "")
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("_x0041_", "_x005F_x0041_"));
        if ("=+-@".indexOf(label.charAt(0)) >= 0) {
            int style = Integer.parseInt(RawXml.all(book.xml(book.sheetPart(TABLE)), "c").stream()
                    .filter(cell -> cell.getAttribute("r").equals("A5"))
                    .findFirst()
                    .orElseThrow()
                    .getAttribute("s"));
            var styles = RawXml.one(book.xml("xl/styles.xml"), "cellXfs");
            assertThat(RawXml.all(styles, "xf").get(style).getAttribute("quotePrefix"))
                    .isEqualTo("1");
        }
        assertSound(book, Language.EN);
    }

    @Test
    void aLabelThatIsMissingInALanguageIsSaidInTheOther() {
        List<Head> rows = List.of(SampleReport.head("A", "แม่สาย", ""), SampleReport.head("B", "", " "));

        assertThat(book(Language.EN, rows, heads(1)).cells(TABLE))
                .containsEntry("A5", "แม่สาย")
                .containsEntry("A6", "B");
    }

    private static Xlsx book(Language language, List<Head> rows, List<Head> columns) {
        return Xlsx.of(SampleReport.of(table(rows, columns)), language);
    }

    private static TableContent table(List<Head> rows, List<Head> columns) {
        double[][] figures = new double[rows.size()][columns.size()];
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                figures[row][column] = row * columns.size() + column;
            }
        }
        return SampleReport.table("t", "ตาราง", "Table", rows, columns, 0, figures);
    }

    private static List<Head> heads(int count) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(i -> SampleReport.head("H" + i, "หัวที่ " + i, "Head " + i))
                .toList());
    }

    private static org.w3c.dom.Element column(Xlsx book, String number) {
        return RawXml.all(book.xml(book.sheetPart(TABLE)), "col").stream()
                .filter(column -> column.getAttribute("min").equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static void assertSound(Xlsx book, Language language) {
        assertThat(OfficialStatistics.problems(book.bytes(), language)).isEmpty();
        assertThat(OfficeSchemas.problems(book.bytes())).isEmpty();
    }
}
