package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ReportDefinition;
import org.prasan.reports.Edition;
import org.prasan.reports.office.OfficeSchemas;
import org.prasan.reports.workbook.OfficialStatistics;
import org.prasan.support.VeraPdf;
import org.prasan.vocabulary.Language;

/** Every report of the sample year in both languages, as it is archived, read aloud and opened. */
class EveryReportTest {

    private static final Catalog CATALOG = Catalog.load(Path.of("."));
    private static final Map<String, Edition> EDITIONS = new TreeMap<>();

    @TempDir
    private static Path out;

    @BeforeAll
    static void write() throws IOException {
        SampleEditions sample = SampleEditions.of(CATALOG);
        reports().forEach(report -> EDITIONS.put(report, sample.write(report, out)));
    }

    static Stream<String> reports() {
        return CATALOG.reports().stream().map(ReportDefinition::id);
    }

    private static Edition edition(String report) {
        return Objects.requireNonNull(EDITIONS.get(report), report);
    }

    private static byte[] file(String report, Language language, String ending) {
        return SampleEditions.read(edition(report), report + "." + language.code() + ending);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void canBeArchivedAndReadAloud(String report) throws Exception {
        for (Language language : Language.values()) {
            assertThat(VeraPdf.brokenRules(file(report, language, ".pdf")))
                    .as("%s", language)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasWorkbooksThatPassTheListForOfficialStatistics(String report) {
        for (Language language : Language.values()) {
            assertThat(OfficialStatistics.problems(file(report, language, ".xlsx"), language))
                    .as("%s", language)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasOfficeFilesThatAreValidBySchema(String report) {
        Map<String, byte[]> office = SampleEditions.contents(edition(report));
        office.keySet().removeIf(name -> !name.matches(".*\\.(xlsx|docx|pptx)"));

        assertThat(office)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy((name, content) ->
                        assertThat(OfficeSchemas.problems(content)).as(name).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void tellsInItsNotesWhyCellsAreHiddenWhereAnyIs(String report) throws IOException {
        byte[] data = SampleEditions.read(edition(report), report + ".tidy.csv");
        boolean hides = new String(data, StandardCharsets.UTF_8).contains(",hidden,");
        for (Language language : Language.values()) {
            String why = language == Language.TH ? "เหตุใดบางช่องจึงถูกปกปิด" : "Why some cells are hidden";
            try (PDDocument pdf = Loader.loadPDF(file(report, language, ".pdf"))) {
                assertThat(new PDFTextStripper().getText(pdf).contains(why))
                        .as("%s", language)
                        .isEqualTo(hides);
            }
            try (ReadableWorkbook workbook =
                    new ReadableWorkbook(new ByteArrayInputStream(file(report, language, ".xlsx")))) {
                assertThat(workbook.getSheets()
                                .flatMap(EveryReportTest::rows)
                                .flatMap(Row::stream)
                                .anyMatch(cell -> cell != null && cell.getText().equals(why)))
                        .as("%s", language)
                        .isEqualTo(hides);
            }
        }
    }

    private static Stream<Row> rows(Sheet sheet) {
        try {
            return sheet.read().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePublicHasOnePage(Language language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file("fact-sheet", language, ".pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void headsSpanTheirColumnsOnPaperAndOnTheSheet() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file("data-quality", Language.EN, ".pdf"))) {
            List<Integer> spans = new ArrayList<>();
            for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
                if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary element
                        && element.getDictionaryObject(COSName.A) instanceof COSDictionary attributes
                        && attributes.containsKey("ColSpan")) {
                    spans.add(attributes.getInt("ColSpan"));
                }
            }
            assertThat(spans).containsExactly(2, 2);
        }
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(file("data-quality", Language.EN, ".xlsx")))) {
            Sheet grid = book.getSheets()
                    .filter(sheet -> sheet.getName().contains("Findings by rule"))
                    .findFirst()
                    .orElseThrow();
            List<Row> rows = grid.read();
            assertThat(words(rows.get(3))).containsExactly("Error (row refused)", "Warning");
            assertThat(words(rows.get(4)))
                    .startsWith("Rule", "Error (row refused) · Open")
                    .endsWith("Total");
        }
    }

    private static List<String> words(Row row) {
        return row.stream()
                .filter(cell -> cell != null && cell.getValue() != null)
                .map(Cell::getText)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    @Test
    void noReportIsLeftOut() {
        assertThat(EDITIONS).hasSize(5);
    }
}
