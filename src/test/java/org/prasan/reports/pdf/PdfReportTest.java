package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.catalog.ChartSpec;
import org.prasan.catalog.SectionSpec;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.ReleasedTables;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

class PdfReportTest {

    private static final PdfReport REPORT = new PdfReport();

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEveryTitleLabelNoteAndFigure(Language language) {
        String letters = WrittenPdf.read(write(Stamp.NONE, language)).letters();

        List<String> expected = new ArrayList<>();
        for (SectionSpec section : SampleReport.definition().sections()) {
            expected.add(section.title().in(language));
            expected.add(section.lead().in(language));
        }
        for (ChartSpec chart : SampleReport.definition().charts()) {
            expected.add(chart.title().in(language));
            expected.add(chart.subtitle().in(language));
        }
        for (ReleasedTable table : SampleReport.tables().values()) {
            expected.addAll(wordsOf(table.content(), language));
        }
        assertThat(expected).allSatisfy(words -> assertThat(letters).contains(WrittenPdf.letters(words)));
    }

    @Test
    void setsEachRowOfALongTableOnceAndWhole() {
        String text = WrittenPdf.read(write(Stamp.NONE, Language.EN)).text();

        for (int row = 1; row <= 40; row++) {
            assertThat(text.split("point\\s+" + row + "\\s", -1))
                    .as("row %d", row)
                    .hasSize(2);
        }
        assertThat(text).contains("Irregular entries at joint patrol points by month (continued)");
    }

    @Test
    void explainsTheSignsThatOccur() {
        WrittenPdf pdf = WrittenPdf.read(write(Stamp.NONE, Language.EN));

        assertThat(pdf.pages().get(0)).contains("– not reported", "[c] hidden to protect people");
        assertThat(pdf.pages().get(0)).doesNotContain("[z]");
        assertThat(pdf.text()).contains("[z] not applicable");
    }

    @Test
    void stampsAndNumbersEveryPage() {
        List<String> pages = WrittenPdf.read(write(Stamp.DRAFT, Language.TH)).pages();

        assertThat(pages).hasSizeGreaterThan(5);
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(WrittenPdf.letters(pages.get(page - 1)))
                    .contains(WrittenPdf.letters(Stamp.DRAFT.words().th()))
                    .contains("หน้า" + page + "จาก" + pages.size());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void headsEveryPageButTheFirstWithTheShortPeriodWhole(Language language) {
        EditionContext edition = SampleReport.edition(Stamp.INTERNAL);
        String head = SampleReport.definition().title().in(language)
                + (language == Language.TH ? "·ปีงบประมาณ พ.ศ. 2562·ฉบับที่ 2" : "·Fiscal year B.E. 2562·Revision 2");

        List<String> pages = WrittenPdf.read(
                        REPORT.write(SampleReport.definition(), SampleReport.tables(), edition, language))
                .pages();

        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(page -> assertThat(WrittenPdf.letters(page)).contains(WrittenPdf.letters(head)));
    }

    @Test
    void saysForWhomInWords() {
        assertThat(WrittenPdf.read(write(Stamp.NONE, Language.EN)).pages())
                .allSatisfy(page -> assertThat(page).contains("For: provincial committee"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsEveryTableOfUpToFifteenRowsOnOnePage(Language language) {
        List<String> pages = WrittenPdf.read(write(Stamp.NONE, language)).pages().stream()
                .map(WrittenPdf::letters)
                .toList();
        for (ReleasedTable table : SampleReport.tables().values()) {
            TableContent content = table.content();
            if (content.rows().size() > 15 || content.id().equals("headlines")) {
                continue;
            }
            String title = WrittenPdf.letters(content.title().in(language));
            List<String> words = new ArrayList<>(wordsOf(content, language));
            assertThat(pages.subList(1, pages.size()))
                    .as(content.id())
                    .anySatisfy(page -> assertThat(words)
                            .allSatisfy(word -> assertThat(page).contains(WrittenPdf.letters(word))));
            assertThat(String.join("", pages))
                    .doesNotContain(title + (language == Language.TH ? "(ต่อ)" : "(continued)"));
        }
    }

    @Test
    void neverLeavesLessThanThreeRowsOfALongTableOnAPage() {
        for (int rows = 36; rows < 46; rows++) {
            SampleTable table = new SampleTable("checkpoints", "ยาว", "Long")
                    .rowsAre("จุดตรวจ", "Checkpoint")
                    .column("ราย", "Persons");
            for (int row = 1; row <= rows; row++) {
                table.row("จุด" + row, "Point-" + row + "-", "5");
            }
            Map<String, ReleasedTable> tables = new HashMap<>(SampleReport.tables());
            tables.put("checkpoints", ReleasedTables.safe(table.totalRow("5").content()));
            List<String> pages = WrittenPdf.read(REPORT.write(
                            SampleReport.definition(), tables, SampleReport.edition(Stamp.NONE), Language.EN))
                    .pages();

            assertThat(pages.stream().map(page -> page.split("Point-\\d", -1).length - 1))
                    .as("%d rows", rows)
                    .allSatisfy(onPage -> assertThat(onPage == 0 || onPage >= 3).isTrue());
        }
    }

    @Test
    void stampsNothingThatMayBeReleased() {
        String letters = WrittenPdf.read(write(Stamp.NONE, Language.EN)).letters();

        assertThat(letters)
                .doesNotContain(WrittenPdf.letters(Stamp.DRAFT.words().en()))
                .doesNotContain(WrittenPdf.letters(Stamp.INTERNAL.words().en()));
    }

    @Test
    void saysWhatIsMissingAndFromWhom() {
        String first = WrittenPdf.read(write(Stamp.NONE, Language.EN)).pages().get(0);

        assertThat(first)
                .contains("5 of 6 agencies have sent everything")
                .contains("Late (2): Mae Sai Police Station, Chiang Rai Office of Labour Protection and Welfare")
                .contains("■ Incomplete (1): Bokeo Anti-Human Trafficking Committee")
                .contains("1 October 2018 – 30 September 2019 (B.E. 2561–2562)");
    }

    @Test
    void namesTheFirstOfManyAgencies() {
        EditionContext one = SampleReport.edition(Stamp.NONE);
        List<Text> many =
                IntStream.range(0, 40).mapToObj(i -> Text.same("Agency " + i)).toList();
        EditionContext edition = new EditionContext(
                one.job(),
                one.period(),
                one.periodLabel(),
                one.revision(),
                one.stamp(),
                one.asOf(),
                new EditionContext.Reporting(List.of(), many, many, 500, 1, 2),
                one.inputs(),
                one.rowsRead(),
                one.rowsRefused(),
                one.definitions());
        WrittenPdf pdf =
                WrittenPdf.read(REPORT.write(SampleReport.definition(), SampleReport.tables(), edition, Language.EN));

        assertThat(pdf.pages().get(0)).contains("Agency 11 and 28 more", "Source:");
        assertThat(pdf.pages().get(1)).contains("Prosecution");
    }

    @Test
    void embedsEveryFont() {
        WrittenPdf pdf = WrittenPdf.read(write(Stamp.NONE, Language.TH));

        assertThat(pdf.allFontsEmbedded()).isTrue();
        assertThat(pdf.fonts()).containsExactly("AAAAAA+Sarabun-Regular", "AAAAAB+Sarabun-SemiBold");
    }

    @Test
    void bookmarksSectionsAndTheirTables() {
        assertThat(WrittenPdf.read(write(Stamp.NONE, Language.EN)).bookmarks())
                .contains("Prosecution", "  Trafficking cases by district and stage", "Prevention");
    }

    @Test
    void writesTheSameBytesForTheSameInput() {
        assertThat(new PdfReport()
                        .write(
                                SampleReport.definition(),
                                SampleReport.tables(),
                                SampleReport.edition(Stamp.NONE),
                                Language.TH))
                .isEqualTo(write(Stamp.NONE, Language.TH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th-TH-u-nu-thai-ca-buddhist", "ar-EG", "tr-TR"})
    void writesTheSameBytesWhateverTheLocaleOfTheJvm(String locale) {
        byte[] expected = write(Stamp.NONE, Language.TH);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(write(Stamp.NONE, Language.TH)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesTheSameBytesFromItsCache(@TempDir Path cache) throws IOException {
        byte[] filling = writeWith(new PdfReport(List.of(cache)));
        byte[] filled = writeWith(new PdfReport(List.of(cache)));

        assertThat(filled).isEqualTo(filling);
        try (var files = Files.list(cache)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void saysWhichTemplateIsUnusable(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("broken.jrxml"), "<jasperReport name='broken'");

        assertThatThrownBy(() -> REPORT.write(
                        SampleReport.definition("broken", folder),
                        SampleReport.tables(),
                        SampleReport.edition(Stamp.NONE),
                        Language.TH))
                .isInstanceOf(UnusableTemplateException.class)
                .hasMessageContaining("broken.jrxml");
    }

    private static List<String> wordsOf(TableContent table, Language language) {
        List<String> words = new ArrayList<>();
        if (!table.id().equals(SampleReport.definition().keyFigures())) {
            words.add(table.title().in(language));
        }
        table.rows().forEach(row -> words.add(row.label().in(language)));
        table.notes().forEach(note -> words.add(note.in(language)));
        table.sources().forEach(source -> words.add(source.in(language)));
        table.cells().forEach(row -> row.forEach(cell -> words.add(CellText.of(cell))));
        return words;
    }

    private static byte[] write(Stamp stamp, Language language) {
        return REPORT.write(SampleReport.definition(), SampleReport.tables(), SampleReport.edition(stamp), language);
    }

    private static byte[] writeWith(PdfReport report) {
        return report.write(
                SampleReport.definition(), SampleReport.tables(), SampleReport.edition(Stamp.NONE), Language.TH);
    }
}
