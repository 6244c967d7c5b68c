package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.support.HomeBuilder;

/** The register's columns: number, seen, area, sex, age, boys, girls, helped, stage, stage date, time left, left. */
class RegisterCheckerTest {

    private static final int WIDTH = 12;

    @TempDir
    static Path home;

    private static Catalog catalog;

    @BeforeAll
    static void load() {
        catalog = HomeBuilder.in(home).load();
    }

    @Test
    void makesOneRecordOfALineInTheFormsOrder() {
        Checked checked = october()
                .row(
                        "๑/๒๕๖๑",
                        LocalDate.of(2561, 9, 30),
                        "อำเภอหนึ่ง",
                        "ช",
                        17,
                        "2 คน",
                        "-",
                        "✓",
                        "เปิด",
                        "1 ต.ค. 61",
                        LocalTime.of(2, 50),
                        LocalDateTime.of(2018, 10, 2, 8, 30))
                .end();

        assertThat(checked.told).containsExactly("4 taken", "covered 2018-10 1");
        assertThat(checked.records)
                .containsExactly(new CheckedRecord(
                        "1/2561",
                        java.time.YearMonth.of(2018, 9),
                        "[\"1/2561\",\"2018-09-30\",\"D1\",\"M\",17,2,0,true,\"OPEN\",\"2018-10-01\",\"02:50\","
                                + "\"2018-10-02T08:30\"]"));
    }

    @Test
    void aLineHasOneAccountHoweverMuchIsWrongWithIt() {
        Checked checked =
                october().row(padded(null, "ไม่แน่", "ดาวอังคาร", "ช", "แก่")).end();

        assertThat(checked.told)
                .containsExactly("4 refused A4 required, B4 date, C4 code, E4 number", "covered 2018-10 1");
        assertThat(checked.records).isEmpty();
    }

    @Test
    void tellsOfNumbersOnlyOnceEveryCellCouldBeRead() {
        assertThat(october().row(padded("1", "ไม่แน่", "D1", "M", 130)).told).containsExactly("4 refused B4 date");
        assertThat(october().row(padded("1", "1/11/2561", "D1", "M", 130, -1)).told)
                .containsExactly("4 refused E4 range, F4 negative");
    }

    @Test
    void tellsOfLateDatesOnlyOnceTheNumbersAreRight() {
        assertThat(october().row(padded("1", "1/11/2561", "D1")).told).containsExactly("4 refused B4 future");
    }

    @Test
    void aRefusedLineDoesNotMakeTheNextOneADuplicate() {
        Checked checked = october()
                .row(padded("1", "ไม่แน่", "D1"))
                .row(padded("1", "1/10/2561", "D1"))
                .row(padded("1", "2/10/2561", "D1"));

        assertThat(checked.told).containsExactly("4 refused B4 date", "5 taken", "6 refused duplicate-key");
    }

    @Test
    void theMonthIsThatOfTheDateNotOfTheSheet() {
        Checked checked = october().row(padded("1", "15/3/2560", "D1"));

        assertThat(checked.records.get(0).month()).hasToString("2017-03");
    }

    @Test
    void aTotalIsHeldAgainstAllLinesAsTheyStand() {
        Checked checked = october()
                .row(padded("1", "1/10/2561", "D1", null, null, 2, 1))
                .row(padded("2", "ไม่แน่", "D1", null, null, 3, 0))
                .totals(padded("รวม", null, null, null, null, 5, 2))
                .end();

        assertThat(checked.told).containsExactly("4 taken", "5 refused B5 date", "6 warned G6", "covered 2018-10 2");
        assertThat(checked.findings.get(1).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aFileWithoutLinesIsANilReturn() {
        assertThat(october().end().told).containsExactly("covered 2018-10 0");
    }

    @Test
    void everyFindingSaysWhereItIsAndHowToMendIt() {
        Checked checked = october().row(padded(null, "31/02/2562", "D1", "M", null, "x"));

        assertThat(checked.findings).hasSize(3).allSatisfy(finding -> {
            assertThat(finding.sheet()).isEqualTo("S");
            assertThat(finding.row()).isEqualTo(4);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.mend().th()).isNotBlank();
            assertThat(finding.mend().en()).isNotBlank();
        });
    }

    private static Checked october() {
        return Checked.register(catalog, "REG", "people", "2018-10");
    }

    private static @Nullable Object[] padded(@Nullable Object... values) {
        return Checked.padded(WIDTH, values);
    }
}
