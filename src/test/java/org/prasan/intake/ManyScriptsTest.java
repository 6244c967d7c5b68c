package org.prasan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.support.WorkbookBuilder.sheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.catalog.Catalog;
import org.prasan.checks.CheckedRecord;
import org.prasan.support.CheckedFile;
import org.prasan.support.HomeBuilder;
import org.prasan.support.WorkbookBuilder;

/** Digits, words and months of the neighbours' scripts, in headings and in cells, each in a small file of its own. */
class ManyScriptsTest {

    private static final LocalDate DAY = LocalDate.of(2018, 10, 1);
    /** Myanmar as it was typed for a Zawgyi font: the medial stands before its consonant. */
    private static final String ZAWGYI = "\u103b\u1019\u1014\u1039\u1019\u102c";

    private static final String UNICODE = "\u1019\u103c\u1014\u103a\u1019\u102c";

    @TempDir
    static Path home;

    private static Catalog catalog;

    @BeforeAll
    static void load() {
        catalog = HomeBuilder.in(home).file("jobs/codelists/area.csv", """
                        code,th,en,level,parent,synonyms
                        P1,จังหวัดหนึ่ง,Province One,province,,
                        D1,ท่าขี้เหล็ก,Tachileik,district,P1,တာချီလိတ်
                        D2,ต้นผึ้ง,Ton Pheung,district,P1,ຕົ້ນເຜິ້ງ
                        """).load();
    }

    @ParameterizedTest
    @CsvSource({
        "ประจำเดือน กรกฏาคม พ.ศ. ๒๕๖๒, 2019-07",
        "ประจำเดือน มกรคม พ.ศ. 2562, 2019-01",
        "ตุลาคม ໒໕໖໑, 2018-10",
        "ເດືອນ ຕຸລາ ໒໐໑໘, 2018-10",
        "ກໍລະກົດ 2019, 2019-07",
        "အောက်တိုဘာလ ၂၀၁၈, 2018-10",
        "ဇူလိုင် 2019, 2019-07"
    })
    void aHeadingsMonthMayBeMisspeltOrInANeighboursScript(String heading, String period) {
        HandedOver file = HandedOver.of(
                catalog,
                sheet("S").row("ทะเบียนบุคคล").row("สถานีหนึ่ง").row(heading).row(columns()));

        assertThat(file.identity()).isEqualTo("REG A1 " + period);
    }

    @ParameterizedTest
    @CsvSource({
        "๑๒ ต.ค. ๒๕๖๑",
        "12 ตลาคม 2561",
        "12 ตุลาคม 61",
        "໑໒/໑໐/໒໐໑໘",
        "12 ຕຸລາ 2018",
        "၁၂/၁၀/၂၀၁၈",
        "၁၂ အောက်တိုဘာ ၂၀၁၈",
        "12 Octobr 2018"
    })
    void aDateInACellMayBeMisspeltOrInANeighboursScript(String date) {
        assertThat(payloads(line("1", date, "D1", 2))).containsExactly("[\"1\",\"2018-10-12\",\"D1\",2]");
    }

    @ParameterizedTest
    @CsvSource({"๑๒", "໑໒", "၁၂", "12 ราย", "໑໒ ຄົນ", "၁၂ ဦး"})
    void aCountMayBeInAnyDigitsWithItsUnit(String count) {
        assertThat(payloads(line("1", DAY, "D1", count))).containsExactly("[\"1\",\"2018-10-01\",\"D1\",12]");
    }

    @ParameterizedTest
    @CsvSource({"တာချီလိတ်, D1", "ຕົ້ນເຜິ້ງ, D2", "'ຕົ້ນ ເຜິ້ງ', D2"})
    void aCodeMayBeWrittenInLaoOrBurmese(String word, String code) {
        assertThat(payloads(line("1", DAY, word, 2))).containsExactly("[\"1\",\"2018-10-01\",\"" + code + "\",2]");
    }

    @Test
    void keysAreTheSameInAnyDigits() {
        assertThat(CheckedFile.of(catalog, line("၁/၆၁", DAY, "D1", 2).bytes()).taken())
                .extracting(CheckedRecord::key)
                .containsExactly("1/61");
    }

    @Test
    void zawgyiAboveTheTableIsSaid() {
        HandedOver file = HandedOver.of(
                catalog,
                sheet("S")
                        .row(ZAWGYI)
                        .row("ทะเบียนบุคคล")
                        .row("สถานีหนึ่ง")
                        .row("ตุลาคม 2561")
                        .row(columns()));

        assertThat(file.recognised().notes()).singleElement().satisfies(note -> {
            assertThat(note.rule()).isEqualTo("zawgyi");
            assertThat(note.cell()).isEqualTo("A1");
        });
    }

    @Test
    void zawgyiInACellIsSaidOnceWithItsPlaceAndNotQuoted() {
        WorkbookBuilder file = line("1", DAY, ZAWGYI, 2).row("2", DAY, "D1", 1).row("3", DAY, ZAWGYI, 1);

        CheckedFile read = CheckedFile.of(catalog, file.bytes());

        assertThat(read.recognised().notes()).singleElement().satisfies(note -> {
            assertThat(note.rule()).isEqualTo("zawgyi");
            assertThat(note.cell()).isEqualTo("C5");
            assertThat(note.warning()).isTrue();
            assertThat(note.message().en() + note.mend().en()).doesNotContain(ZAWGYI);
        });
        assertThat(read.refused()).containsOnlyKeys(5, 7);
    }

    @Test
    void burmeseInUnicodeIsNotTakenForZawgyi() {
        assertThat(HandedOver.of(catalog, line("1", DAY, UNICODE, 2))
                        .recognised()
                        .notes())
                .isEmpty();
    }

    private static Object[] columns() {
        return new Object[] {"เลขที่", "วันที่พบ", "อำเภอ", "เด็กชาย", "เพศ", "อายุ", "สถานะ"};
    }

    private static WorkbookBuilder line(Object... cells) {
        return sheet("S")
                .row("ทะเบียนบุคคล")
                .row("สถานีหนึ่ง")
                .row("ตุลาคม 2561")
                .row(columns())
                .row(cells);
    }

    /** Number, day, area and boys of what was taken. */
    private static List<String> payloads(WorkbookBuilder workbook) {
        CheckedFile file = CheckedFile.of(catalog, workbook.bytes());
        assertThat(file.refused()).isEmpty();
        return file.taken().stream()
                .map(record -> record.payload().replaceFirst("(\"D\\d\"),null,null,(\\d+),.*", "$1,$2]"))
                .toList();
    }
}
