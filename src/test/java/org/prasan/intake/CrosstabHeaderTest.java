package org.prasan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.support.WorkbookBuilder.sheet;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.support.CheckedFile;
import org.prasan.support.HomeBuilder;
import org.prasan.support.WorkbookBuilder;

/** Columns of a crosstab that are misspelt, unknown, or there twice: nothing is dropped or counted without a word. */
class CrosstabHeaderTest {

    @TempDir
    static Path home;

    private static Catalog catalog;

    @BeforeAll
    static void load() {
        catalog = HomeBuilder.in(home)
                .file("jobs/codelists/country.csv", """
                        code,th,en,synonyms
                        MMR,เมียนมา,Myanmar,พม่า
                        LAO,ลาว,Lao PDR,
                        OTHER,อื่น ๆ,Other,
                        """)
                .file("jobs/forms/ENT.yml", """
                        form: ENT
                        name: {th: การจับกุม, en: Entries}
                        grain: {th: หนึ่งแถวต่อหนึ่งอำเภอ, en: one line per district}
                        recognise: {titles: [สถิติการจับกุม], agency: {list: agency}, period: heading}
                        due_days: 15
                        tables:
                          - table: entries
                            key: [area, country, sex]
                            month: sheet
                            later: replace-months
                            crosstab:
                              line: {column: area, headers: [อำเภอที่จับกุม], type: code, codelist: area}
                              across:
                                - {column: country, type: code, codelist: country}
                                - {column: sex, type: code, codelist: sex}
                              value: {column: entries, type: count}
                              leave_out: [รวม]
                        """)
                .load();
    }

    @Test
    void aMisspeltCodeIsReadWithAWarningThatSaysHowNearItIs() {
        HandedOver file = read(heading()
                .row("อำเภอที่จับกม", "เมียนม่า", null, "ลาว", null)
                .row(null, "ชาย", "หญิง", "ชาย", "หญิง")
                .row("D1", 1, 2, 3, 4));

        assertThat(file.told)
                .containsExactly(
                        "entries@S A:area B:entries[MMR, M] C:entries[MMR, F] D:entries[LAO, M] E:entries[LAO, F]",
                        "7: D1|1|2|3|4",
                        "end");
        assertThat(file.recognised().notes())
                .extracting(note ->
                        note.rule() + " " + note.cell() + " " + note.message().en())
                .containsExactly(
                        "near-header A5 this header was read as \"อำเภอที่จับกุม\" (92% alike)",
                        "near-header B5 this header was read as \"เมียนมา\" (87% alike, next \"อื่น ๆ\" 12%)");
    }

    @Test
    void aColumnWhoseCodeNobodyKnowsIsNotCountedAndNamed() {
        CheckedFile file = CheckedFile.of(
                catalog,
                heading()
                        .row("อำเภอที่จับกุม", "หมายเหตุ", "ลาว", null, "ยอดยกมา")
                        .row(null, null, "ชาย", "หญิง", null)
                        .row("D1", "ตรวจแล้ว", 3, 4, 99)
                        .bytes());

        assertThat(file.taken())
                .extracting(r -> r.payload())
                .containsExactly("[\"D1\",\"LAO\",\"M\",3]", "[\"D1\",\"LAO\",\"F\",4]");
        assertThat(file.recognised().notes()).singleElement().satisfies(note -> {
            assertThat(note.rule()).isEqualTo("unknown-code-column");
            assertThat(note.warning()).isTrue();
            assertThat(note.cell()).isEqualTo("B5");
            assertThat(note.message().en()).endsWith("was not counted: B, E");
        });
    }

    @Test
    void aColumnOfWhichHalfIsKnownRefusesTheFileWithWhatMayBeMeant() {
        Understood.Refused file = read(heading()
                        .row("อำเภอที่จับกุม", "เวียดนาม", null, "ลาว", null)
                        .row(null, "ชาย", "หญิง", "ชาย", "หญิง")
                        .row("D1", 1, 2, 3, 4))
                .refused();

        assertThat(file.reason()).isEqualTo("a column is not understood: B");
        assertThat(file.mend().th()).contains("เช่น ", "เมียนมา");
    }

    @Test
    void aColumnThatIsThereTwiceCountsOnce() {
        HandedOver file = read(heading()
                .row("อำเภอที่จับกุม", "พม่า", null, "เมียนมา", null)
                .row(null, "ชาย", "หญิง", "ชาย", "หญิง")
                .row("D1", 1, 2, 3, 4));

        assertThat(file.told.get(0)).isEqualTo("entries@S A:area B:entries[MMR, M] C:entries[MMR, F]");
        assertThat(file.recognised().notes())
                .extracting(note -> note.message().en())
                .singleElement()
                .asString()
                .endsWith(": D, E");
    }

    @Test
    void aSheetOfSeveralMonthsTogetherIsRefusedUnlessThereIsNothingToReport() {
        WorkbookBuilder lines = heading("ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2562")
                .row("อำเภอที่จับกุม", "ลาว", null)
                .row(null, "ชาย", "หญิง")
                .row("D1", 1, 2);
        WorkbookBuilder none = heading("ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2562")
                .row("อำเภอที่จับกุม", "ลาว", null)
                .row(null, "ชาย", "หญิง");

        assertThat(read(lines).refused().reason()).isEqualTo("a sheet of several months");
        assertThat(CheckedFile.of(catalog, none.bytes()).covered()).containsExactly("2018-10/2018-12 0");
    }

    private static WorkbookBuilder heading() {
        return heading("ประจำเดือน ตุลาคม พ.ศ. 2561");
    }

    private static WorkbookBuilder heading(String period) {
        return sheet("S").row("สถิติการจับกุม").row("สถานีหนึ่ง").row(period).row();
    }

    private static HandedOver read(WorkbookBuilder workbook) {
        return HandedOver.of(catalog, workbook);
    }
}
