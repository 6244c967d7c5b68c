package org.prasan.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.prasan.vocabulary.Language;

class TableChartTest {

    private static final Xlsx BOOK = Xlsx.of(SampleReport.full(), Language.TH);
    private static final List<String> CHARTS = BOOK.parts("xl/charts/chart");
    private static final String LINES = CHARTS.get(0);
    private static final String SHEET = "'1 คดีค้ามนุษย์ที่รับแจ้ง จำแนก'!";

    @Test
    void drawsEveryChartOfTheReport() {
        assertThat(CHARTS).hasSize(5);
        assertThat(LINES).contains("<c:lineChart>", "คดีเพิ่มขึ้นตั้งแต่เดือนเมษายน");
    }

    @Test
    void saysFillAndLineOfEverySeries() {
        for (String chart : CHARTS) {
            assertThat(series(chart)).isNotEmpty().allSatisfy(series -> {
                assertThat(series).contains("<c:spPr>", "<a:ln w=", "<a:solidFill>");
                assertThat(series).containsAnyOf("16324F", "1B8A8F", "D08A1D", "8C4A6B", "7A8B99", "B9C4CC");
            });
            assertThat(chart).doesNotContain("gradFill", "<c:smooth val=\"1\"", "<c:smooth val=\"true\"");
        }
    }

    @Test
    void refersToTheCellsOfTheSheetWithoutTotals() {
        List<String> series = series(LINES);

        assertThat(series).hasSize(2);
        assertThat(series.get(1)).contains(SHEET + "$C$4", SHEET + "$A$5:$A$16").doesNotContain("$17", "$D$");
    }

    @Test
    void leavesAGapWhereACellIsHiddenOrNotReported() {
        // C8 is hidden: no point 3, and the reference leads past it to an empty cell, for Excel draws text as zero.
        String values = part(series(LINES).get(1), "val");

        assertThat(values).contains("(" + SHEET + "$C$5:$C$7," + SHEET + "$E$8," + SHEET + "$C$9:$C$16)");
        assertThat(points(values)).containsExactly(0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(BOOK.cells(3)).doesNotContainKey("E8");
        assertThat(LINES).contains("<c:dispBlanksAs val=\"gap\"/>");
        assertThat(CHARTS).allSatisfy(chart -> assertThat(chart).doesNotContain("[c]</c:v>", "–</c:v>"));
    }

    @Test
    void startsTheAxisOfFiguresAtZero() {
        assertThat(CHARTS).allSatisfy(chart -> assertThat(chart).contains("<c:min val=\"0\"/>"));
    }

    @Test
    void standsBesideTheTableAndHasWordsForThoseWhoCannotSeeIt() {
        String drawing = BOOK.parts("xl/drawings/drawing").get(0);

        assertThat(drawing)
                .contains("<xdr:col>5</xdr:col>", "descr=\"คดีเพิ่มขึ้นตั้งแต่เดือนเมษายน", "12 รายการ 2 ชุดข้อมูล");
    }

    /** POI's shape properties of a chart are the plot area's; a second element of them makes Excel repair the file. */
    @Test
    void saysTheShapeOfThePlotAreaOnce() {
        assertThat(CHARTS).allSatisfy(chart -> assertThat(chart).doesNotContain("</c:spPr><c:spPr>"));
    }

    private static List<String> series(String chart) {
        return Pattern.compile("<c:ser>.*?</c:ser>", Pattern.DOTALL)
                .matcher(chart)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String part(String series, String name) {
        return series.substring(series.indexOf("<c:" + name + ">"), series.indexOf("</c:" + name + ">"));
    }

    private static List<Integer> points(String values) {
        return Pattern.compile("<c:pt idx=\"(\\d+)\"")
                .matcher(values)
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();
    }
}
