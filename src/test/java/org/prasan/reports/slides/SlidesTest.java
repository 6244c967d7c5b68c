package org.prasan.reports.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.reports.office.OfficeSchemas;
import org.prasan.reports.workbook.SampleReport;
import org.prasan.reports.workbook.Xlsx;
import org.prasan.support.LibreOffice;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

class SlidesTest {

    private static final List<Text> SENTENCES =
            List.of(new Text("คดีที่รับแจ้งเพิ่มขึ้นจาก 41 คดี เป็น 48 คดี", "Cases opened rose from 41 to 48."));

    private static byte[] slides(Language language) {
        SampleReport sample = SampleReport.full();
        return new Slides().write(sample.definition(), sample.tables(), sample.context(), SENTENCES, language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPartIsValid(Language language) {
        assertThat(OfficeSchemas.problems(slides(language))).isEmpty();
    }

    @Test
    void hasATitleTheSentencesTheKeyFiguresThenATableOrChartASlideInTheReportsOrder() {
        Xlsx show = Xlsx.of(slides(Language.EN));

        assertThat(titles(show))
                .startsWith(
                        "Report on trafficking in persons to the provincial committee",
                        "What changed",
                        "Key figures",
                        "Cases rose from April",
                        "Trafficking cases by month and kind")
                .endsWith("Victims by sex and age", "Sexual exploitation is still the largest");
        assertThat(show.parts("ppt/charts/")).hasSize(3);
        assertThat(show.parts("ppt/slides/"))
                .allSatisfy(slide -> assertThat(slide).contains("Draft – not for release"));
    }

    @Test
    void everyTableAndChartHasWordsForThoseWhoCannotSeeIt() {
        assertThat(Xlsx.of(slides(Language.TH)).parts("ppt/slides/"))
                .filteredOn(slide -> slide.contains("<p:graphicFrame>"))
                .hasSizeGreaterThan(5)
                .allSatisfy(slide ->
                        assertThat(slide).containsPattern("<p:cNvPr id=\"\\d+\" name=\"[^\"]+\" descr=\"[^\"]+\""));
    }

    @ParameterizedTest
    @CsvSource({"30, 3, 3", "3, 20, 2", "10000, 60, 6"})
    void aLargeTableGoesOnAndEndsWhereNobodyReadsIt(int rows, int columns, int slides) {
        SampleReport sample = SampleReport.ofOne(rows, columns);
        Xlsx show = Xlsx.of(
                new Slides().write(sample.definition(), sample.tables(), sample.context(), SENTENCES, Language.EN));

        assertThat(titles(show)).filteredOn(title -> title.startsWith("Table")).hasSize(slides);
        assertThat(titles(show)).contains("Table (continued)");
        String last = show.parts().get("ppt/slides/slide" + (slides + 2) + ".xml");
        assertThat(last.contains("all are in the workbook")).isEqualTo(rows > 1000);
        assertThat(OfficeSchemas.problems(show.bytes())).isEmpty();
    }

    @Test
    void linesOfThaiEndBehindWholeWords() {
        String title = "กิจการที่พบการกระทำผิดมากที่สุดคือก่อสร้าง จำนวน 20 แห่ง จากทั้งหมด 87 แห่ง (ร้อยละ 23)";

        assertThat(Slide.lines(title, Slide.ACROSS, 0, true)).hasSize(2).last().isEqualTo("(ร้อยละ 23)");
        assertThat(Slide.lines("สถานะยังไม่ดำเนินการ", 1_000_000, 14, true))
                .last()
                .isEqualTo("ดำเนินการ");
    }

    @Test
    void theSameInputsGiveTheSameBytes() {
        assertThat(slides(Language.TH)).isEqualTo(slides(Language.TH));
    }

    @Test
    void libreOfficeShowsEverySlideWithItsFigures(@TempDir Path folder) throws IOException {
        byte[] pdf = LibreOffice.orSkip().convert(slides(Language.EN), "pptx", "pdf", folder);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages())
                    .isEqualTo(Xlsx.of(slides(Language.EN)).parts("ppt/slides/").size());
            assertThat(new PDFTextStripper().getText(document))
                    .contains("12,873", "1,271", "[c] hidden to protect people");
        }
    }

    private static List<String> titles(Xlsx show) {
        return java.util.stream.IntStream.rangeClosed(
                        1, show.parts("ppt/slides/").size())
                .mapToObj(number -> show.parts().get("ppt/slides/slide" + number + ".xml"))
                .map(slide -> slide.substring(slide.indexOf("<a:t>") + 5, slide.indexOf("</a:t>")))
                .toList();
    }
}
