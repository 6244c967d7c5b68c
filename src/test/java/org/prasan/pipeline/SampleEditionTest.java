package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.catalog.Catalog;
import org.prasan.disclosure.Disclosure;
import org.prasan.disclosure.HiddenShare;
import org.prasan.disclosure.Published;
import org.prasan.disclosure.Release;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.figures.Cell;
import org.prasan.figures.FigureTable;
import org.prasan.reports.Edition;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.reports.EditionExistsException;
import org.prasan.reports.EditionWriter;
import org.prasan.support.CsvRows;
import org.prasan.support.VeraPdf;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/** The provincial committee's tables and editions, from both sample years' files to what a reader opens. */
class SampleEditionTest {

    private static final Catalog CATALOG = Catalog.load(Path.of("."));
    private static DataSource database;

    @TempDir
    private Path out;

    @BeforeAll
    static void load() throws IOException {
        database = SampleDatabase.ofBothYears(CATALOG);
    }

    private static SampleTables tables(String period) {
        return SampleTables.of(CATALOG, database, Period.parse(period));
    }

    private static Map<String, ReleasedTable> safe(SampleTables tables) {
        Release release = new Disclosure().protect(tables.figures(), CATALOG.protection(), Published.NOTHING);
        return ((Release.Safe) release).tables().get(tables.report());
    }

    private static EditionContext context(String period, Stamp stamp) {
        return new EditionContext(
                "committee-reports",
                Period.parse(period),
                PeriodLabel.of(Period.parse(period)),
                1,
                stamp,
                LocalDate.of(2019, 10, 15),
                new EditionContext.Reporting(
                        List.of(new Text("สถานีตำรวจภูธรแม่สาย", "Mae Sai Police Station")),
                        List.of(),
                        List.of(),
                        114,
                        82,
                        30),
                List.of(),
                3000,
                40,
                Map.of());
    }

    private static List<Double> values(FigureTable table, int row) {
        return table.cells().get(row).stream()
                .map(cell -> ((Cell.Counted) cell).value())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2561, 2562})
    void totalsAreTheSumsOfTheExpectedFigures(int year) {
        List<Map<String, String>> expected =
                CsvRows.read(Path.of("jobs/examples/fy" + year + "/expected/observations.csv"));
        SampleTables tables = tables("FY" + year);

        FigureTable cases = tables.table("cases-suspects-victims");
        Map<String, Double> sums = new TreeMap<>();
        for (Map<String, String> row : expected) {
            if (row.get("area").startsWith("TH-57")) {
                sums.merge(row.get("indicator"), Double.parseDouble(row.get("value")), Double::sum);
            }
        }
        assertThat(values(cases, 4))
                .containsExactly(sums.get("CASES_OPENED"), sums.get("SUSPECTS"), sums.get("VICTIMS_IN_CASES"));

        FigureTable intercepted = tables.table("intercepted");
        double all = expected.stream()
                .filter(row -> row.get("indicator").equals("INTERCEPTED"))
                .mapToDouble(row -> Double.parseDouble(row.get("value")))
                .sum();
        List<Double> total = values(intercepted, intercepted.rows().size() - 1);
        assertThat(total.get(total.size() - 1)).isEqualTo(all);
        for (FigureTable table : tables.tables()) {
            assertThat(table.rows()).as(table.id()).isNotEmpty();
        }
    }

    @Test
    void theYearHas121CasesInTheProvince() {
        FigureTable cases = tables("FY2562").table("cases-suspects-victims");

        assertThat(cases.cells().stream().map(row -> ((Cell.Counted) row.get(0)).value()))
                .containsExactly(30.0, 36.0, 27.0, 28.0, 121.0);
    }

    @Test
    void aQuarterIsComparedWithTheOneBeforeAndTheSameOfLastYear() {
        FigureTable key = tables("FY2562-Q4").table("key-figures");

        assertThat(key.columns())
                .extracting(FigureTable.Head::code)
                .containsExactly("FY2562-Q4", "FY2562-Q3", "FY2561-Q4");
        assertThat(values(key, 0)).containsExactly(28.0, 27.0, 30.0);
    }

    @Test
    void aQuarterShowsTheTwelveMonthsThatEndWithIt() {
        assertThat(tables("FY2562-Q2").table("by-month").columns())
                .extracting(FigureTable.Head::code)
                .startsWith("2018-04")
                .contains("2019-03")
                .hasSize(12);
    }

    @Test
    void aMeetingsReportSaysWhoHasReportedSinceTheOneBefore() {
        CurrentFigures current = new CurrentFigures(CATALOG, database);
        EditionContext.Reporting reporting = Reporting.of(current.states(Period.parse("MTG-13")), CATALOG);

        assertThat(reporting.agencies()).isEqualTo(14);
        assertThat(reporting.missing()).extracting(Text::en).containsExactly("Bokeo Anti-Human Trafficking Committee");
    }

    @Test
    void aMeetingsPreviewIsAsOfItsDay() {
        EditionContexts contexts = new EditionContexts(CATALOG, new CurrentFigures(CATALOG, database));

        assertThat(contexts.asOf(Optional.empty(), List.of(), Period.parse("MTG-13")))
                .isEqualTo(LocalDate.of(2019, 9, 24));
    }

    /** A month has fewer tables than the year, and none of those that would be hidden nearly whole. */
    @Test
    void aMonthHasTheTablesThatCanBeRead() {
        List<String> month =
                tables("2019-09").tables().stream().map(FigureTable::id).toList();

        assertThat(month)
                .contains("key-figures", "by-month", "intercepted-of-month")
                .doesNotContain("victims-by-form-sex-age", "cases-by-form-quarter");
        assertThat(HiddenShare.of(safe(tables("2019-09")).values()).stream()
                        .filter(HiddenShare::isTooMuch)
                        .map(HiddenShare::table))
                .containsExactly("screening-path");
    }

    @Test
    void whatNobodyHasReportedIsNotZero() {
        FigureTable key = tables("FY2561").table("key-figures");

        assertThat(key.columns()).extracting(FigureTable.Head::code).containsExactly("FY2561", "FY2560");
        assertThat(key.cells()).allSatisfy(row -> assertThat(row.get(1)).isInstanceOf(Cell.NotReported.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY2561", "FY2562"})
    void noTableHidesMoreThanAThirdOfItsCells(String period) {
        assertThat(HiddenShare.of(safe(tables(period)).values()))
                .isNotEmpty()
                .allSatisfy(share -> assertThat(share.share()).isLessThanOrEqualTo(1 / 3.0));
    }

    @Test
    void theSameInputsMakeTheSameEditionAndItIsNeverChanged() throws IOException {
        SampleTables tables = tables("FY2562");
        EditionContext context = context("FY2562", Stamp.NONE);
        EditionWriter writer = new EditionWriter();

        Edition edition = writer.write(tables.report(), safe(tables), context, out.resolve("one"));
        Edition again = new EditionWriter().write(tables.report(), safe(tables), context, out.resolve("two"));

        assertThat(edition.folder()).isEqualTo(out.resolve("one/provincial-committee/FY2562/r1/provincial"));
        assertThat(edition.files())
                .extracting(Edition.EditionFile::name)
                .containsExactly(
                        "manifest.json",
                        "provincial-committee.csv",
                        "provincial-committee.csv-metadata.json",
                        "provincial-committee.en.brief.docx",
                        "provincial-committee.en.memo.docx",
                        "provincial-committee.en.pdf",
                        "provincial-committee.en.slides.pptx",
                        "provincial-committee.en.xlsx",
                        "provincial-committee.structure.xml",
                        "provincial-committee.th.brief.docx",
                        "provincial-committee.th.memo.docx",
                        "provincial-committee.th.pdf",
                        "provincial-committee.th.slides.pptx",
                        "provincial-committee.th.xlsx",
                        "provincial-committee.tidy.csv");
        assertThat(again.files()).isEqualTo(edition.files());
        for (Edition.EditionFile file : edition.files()) {
            assertThat(Files.size(edition.folder().resolve(file.name()))).isEqualTo(file.size());
        }
        assertThat(pdf(edition, "en")).contains("Cases opened by form of exploitation", "121", "1,177");
        assertThat(sheets(edition, "th")).anySatisfy(sheet -> assertThat(sheet).contains("รวม", "121", "255", "268"));
        assertThatThrownBy(() -> writer.write(tables.report(), safe(tables), context, out.resolve("one")))
                .isInstanceOf(EditionExistsException.class);
    }

    @Test
    void smallCountsOfPeopleAreHiddenInEveryFile() throws IOException {
        SampleTables tables = tables("FY2561");
        Edition edition = new EditionWriter().write(tables.report(), safe(tables), context("FY2561", Stamp.NONE), out);

        assertThat(pdf(edition, "th")).contains("[c]");
        assertThat(sheets(edition, "en").stream().filter(sheet -> sheet.contains("[c]")))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(Files.readAllLines(edition.folder().resolve("provincial-committee.csv")))
                .anyMatch(line -> line.contains(",screening-path,REPATRIATED,FY2561-Q1,2017-10-01/P3M,,M,C,"))
                .anyMatch(line -> line.contains(",key-figures,CASES_OPENED,FY2560,2016-10-01/P12M,,M,F,"));
    }

    @Test
    void everyPdfCanBeArchivedAndReadAloud() throws Exception {
        SampleTables tables = tables("FY2562");
        Edition edition = new EditionWriter().write(tables.report(), safe(tables), context("FY2562", Stamp.NONE), out);

        for (Language language : Language.values()) {
            byte[] pdf =
                    Files.readAllBytes(edition.folder().resolve("provincial-committee." + language.code() + ".pdf"));
            assertThat(VeraPdf.brokenRules(pdf)).as("%s", language).isEmpty();
        }
    }

    @Test
    void anInternalEditionShowsAllAndIsMarked() throws IOException {
        SampleTables tables = tables("FY2561");
        Map<String, ReleasedTable> internal = new Disclosure().internal(tables.tables());
        Edition edition = new EditionWriter().write(tables.report(), internal, context("FY2561", Stamp.INTERNAL), out);

        assertThat(edition.folder()).isEqualTo(out.resolve("provincial-committee/FY2561/r1/internal"));
        assertThat(edition.isProtected()).isFalse();
        assertThat(pdf(edition, "en")).contains("Internal – unprotected").doesNotContain("[c]", "For: provincial");
        assertThat(Files.readString(edition.folder().resolve("manifest.json"))).contains("\"audience\" : \"internal\"");
    }

    @Test
    void anEditionForReleaseRefusesInternalTablesAndAnInternalOneSafeTables() {
        SampleTables tables = tables("FY2562");
        EditionWriter writer = new EditionWriter();
        Map<String, ReleasedTable> internal = new Disclosure().internal(tables.tables());

        assertThatThrownBy(() -> writer.write(tables.report(), internal, context("FY2562", Stamp.NONE), out))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.write(tables.report(), safe(tables), context("FY2562", Stamp.INTERNAL), out))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(out).isEmptyDirectory();
    }

    private static String pdf(Edition edition, String language) throws IOException {
        Path file = edition.folder().resolve("provincial-committee." + language + ".pdf");
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /** What the cells of every sheet hold, joined by blanks. */
    private static List<String> sheets(Edition edition, String language) throws IOException {
        Path file = edition.folder().resolve("provincial-committee." + language + ".xlsx");
        List<String> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(sheet.read().stream()
                        .flatMap(Row::stream)
                        .filter(cell -> cell != null && cell.getValue() != null)
                        .map(cell -> cell.getText())
                        .collect(Collectors.joining(" ")));
            }
        }
        return sheets;
    }
}
