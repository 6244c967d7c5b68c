package org.prasan.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.ReleasedTables;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.reports.EditionContext.Reporting;
import org.prasan.reports.EditionContext.Stamp;
import org.prasan.support.VeraPdf;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** What nobody plans for still gives pages that can be read, and nothing is lost on them. */
class AwkwardReportTest {

    private static final Text LONG_NAME =
            new Text("สำนักงานพัฒนาสังคม".repeat(22) + "ก".repeat(4), "Development Security ".repeat(19) + "x");

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPeriodWithoutDataHasItsPages(Language language) throws Exception {
        Map<String, ReleasedTable> tables = new LinkedHashMap<>();
        SampleReport.tables().forEach((id, table) -> tables.put(id, ReleasedTables.safe(without(table.content()))));
        byte[] pdf = write(tables, reporting(List.of(), List.of(Text.same("Only one"))), language);
        WrittenPdf read = WrittenPdf.read(pdf);

        assertThat(read.pages().get(0)).contains(language == Language.TH ? "0 จาก 1" : "0 of 1 agencies");
        assertThat(read.letters())
                .contains(WrittenPdf.letters(
                        language == Language.TH ? "ไม่มีรายการในงวดนี้" : "Nothing to show for this period"));
        assertThat(VeraPdf.brokenRules(pdf)).isEmpty();
    }

    @Test
    void oneAgencyAloneIsSaidToBeAll() {
        WrittenPdf read = WrittenPdf.read(write(
                SampleReport.tables(),
                reporting(List.of(Text.same("Mae Sai Police Station")), List.of()),
                Language.EN));

        assertThat(read.pages().get(0)).contains("1 of 1 agencies have sent everything", "Final");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAgencyOfFourHundredLettersIsNamedInFull(Language language) {
        String name = WrittenPdf.letters(LONG_NAME.in(language));
        Map<String, ReleasedTable> tables = SampleReport.tables();
        SampleTable table = new SampleTable("completeness", "การส่งรายงาน", "Reports received").column("ส่ง", "Sent");
        tables.put(
                "completeness",
                ReleasedTables.safe(
                        table.row(LONG_NAME.th(), LONG_NAME.en(), "12").content()));
        WrittenPdf read = WrittenPdf.read(write(tables, reporting(List.of(), List.of(LONG_NAME)), language));

        assertThat(LONG_NAME.in(language)).hasSize(400);
        assertThat(WrittenPdf.letters(read.pages().get(0))).contains(name);
        assertThat(read.letters().split(name, -1)).hasSize(3);
    }

    @Test
    void sixtyColumnsAreSharedOutToPartsThatAllNameTheirRows() {
        SampleTable wide = new SampleTable("months", "กว้าง", "Wide").rowsAre("จุด", "Point");
        IntStream.rangeClosed(1, 60).forEach(column -> wide.column("ช่อง-" + column + ";", "Column-" + column + ";"));
        wide.row("แม่สาย", "Mae-Sai", joined(1000)).row("เชียงแสน", "Chiang-Saen", joined(2000));
        Map<String, ReleasedTable> tables = SampleReport.tables();
        tables.put("months", ReleasedTables.safe(wide.content()));
        String read = WrittenPdf.read(write(tables, reporting(List.of(), List.of()), Language.EN))
                .text();

        assertThat(IntStream.rangeClosed(1, 60))
                .allSatisfy(column -> assertThat(read)
                        .contains("Column-" + column + ";", figure(1000 + column), figure(2000 + column)));
        int parts = read.split("Wide \\(part \\d+ of ", -1).length - 1;
        assertThat(parts).isGreaterThan(1);
        assertThat(read.split("Mae-Sai", -1)).hasSize(parts + 1);
    }

    @Test
    void aLabelMissingInOneLanguageIsThatOfTheOther() {
        Map<String, ReleasedTable> tables = SampleReport.tables();
        SampleTable table = new SampleTable("months", "รายเดือน", "By month").column("ราย", "Persons");
        tables.put(
                "months", ReleasedTables.safe(table.row("ด่านแม่สาย", "", "12").content()));

        assertThat(WrittenPdf.read(write(tables, reporting(List.of(), List.of()), Language.EN))
                        .letters())
                .contains("ด่านแม่สาย12");
    }

    private static String joined(int from) {
        return IntStream.rangeClosed(from + 1, from + 60)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" "));
    }

    private static String figure(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static TableContent without(TableContent table) {
        return new TableContent(
                table.id(),
                table.title(),
                table.rowLabel(),
                table.columnLabel(),
                List.of(),
                table.columns(),
                List.of(),
                table.unit(),
                table.notes(),
                table.sources());
    }

    private static Reporting reporting(List<Text> onTime, List<Text> missing) {
        return new Reporting(onTime, List.of(), missing, onTime.size() + missing.size(), onTime.size(), 0);
    }

    private static byte[] write(Map<String, ReleasedTable> tables, Reporting reporting, Language language) {
        EditionContext one = SampleReport.edition(Stamp.NONE);
        EditionContext edition = new EditionContext(
                one.job(),
                one.period(),
                one.periodLabel(),
                one.revision(),
                one.stamp(),
                one.asOf(),
                reporting,
                one.inputs(),
                one.rowsRead(),
                one.rowsRefused(),
                one.definitions());
        return new PdfReport().write(SampleReport.definition(), tables, edition, language);
    }
}
