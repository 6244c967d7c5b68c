package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.CrosstabDefinition;
import org.prasan.catalog.FormDefinition;
import org.prasan.intake.LayoutColumn;
import org.prasan.support.HomeBuilder;

/** A line of districts, then seen and wrong of October, seen and wrong of November, and a total. */
class CrosstabCheckerTest {

    @TempDir
    static Path home;

    private static Catalog catalog;

    @BeforeAll
    static void load() {
        catalog = HomeBuilder.in(home).load();
    }

    @Test
    void makesOneRecordOfEveryCellOfAFilledMonth() {
        Checked checked = checked()
                .row("D1", 3, null, null, null, 3)
                .row("D2", "-", "๑", null, null, 1)
                .end();

        assertThat(checked.told).containsExactly("4 taken", "5 taken", "covered 2018-10 2");
        assertThat(checked.records)
                .extracting(CheckedRecord::key)
                .containsExactly("D1|2018-10|SEEN", "D1|2018-10|WRONG", "D2|2018-10|SEEN", "D2|2018-10|WRONG");
        assertThat(checked.payloads())
                .containsExactly(
                        "[\"D1\",\"2018-10\",\"SEEN\",3]",
                        "[\"D1\",\"2018-10\",\"WRONG\",0]",
                        "[\"D2\",\"2018-10\",\"SEEN\",0]",
                        "[\"D2\",\"2018-10\",\"WRONG\",1]");
    }

    @Test
    void anEmptySheetReportsNothing() {
        Checked checked = checked().row("D1", null, null, null, null, null).end();

        assertThat(checked.told).containsExactly("4 taken");
        assertThat(checked.records).isEmpty();
    }

    @Test
    void aTotalDoesNotFillAMonth() {
        assertThat(checked().row("D1", null, null, null, null, 0).end().told).containsExactly("4 taken");
    }

    @Test
    void aMonthThatALaterLineFillsIsFilledForAll() {
        Checked checked = checked()
                .row("D1", null, null, 2, null, 2)
                .row("D2", 1, null, null, null, 1)
                .end();

        assertThat(checked.told).containsExactly("4 taken", "5 taken", "covered 2018-10 2", "covered 2018-11 2");
        assertThat(checked.records).hasSize(8);
        assertThat(checked.records.get(0).month()).hasToString("2018-10");
    }

    @Test
    void aLineWithoutItsCodeIsRefused() {
        Checked checked = checked()
                .row(null, 1, 1, 1, 1, 4)
                .row("-", 1, 1, 1, 1, 4)
                .row("ดาวอังคาร", 1, 1, 1, 1, 4)
                .end();

        assertThat(checked.told).containsExactly("4 refused A4 required", "5 refused A5 required", "6 refused A6 code");
        assertThat(checked.records).isEmpty();
    }

    @Test
    void aLineIsRefusedWholeAndDoesNotFillAMonth() {
        Checked checked = checked()
                .row("D1", "สาม", -1, null, null, null)
                .row("D1", null, null, 1, null, 1)
                .row("D1", null, null, 1, null, 1)
                .end();

        assertThat(checked.told)
                .containsExactly(
                        "4 refused B4 number, C4 negative", "6 refused duplicate-key", "5 taken", "covered 2018-11 1");
    }

    @Test
    void everyTotalIsHeldAgainstItsColumn() {
        Checked checked = checked()
                .row("D1", 3, 1, null, null, 4)
                .totals("รวม", 3, 2, null, null, 4)
                .end();

        assertThat(checked.told).containsExactly("5 warned C5", "4 taken", "covered 2018-10 1");
    }

    private static Checked checked() {
        FormDefinition form = catalog.form("TAB");
        CrosstabDefinition crosstab = form.table("counts").crosstab().orElseThrow();
        return new Checked(
                catalog,
                Checked.layout(
                        form,
                        "counts",
                        "2018-10/2019-09",
                        List.of(
                                new LayoutColumn(crosstab.line(), Optional.empty(), Map.of(), 0, false),
                                value(crosstab, 1, "2018-10", "SEEN"),
                                value(crosstab, 2, "2018-10", "WRONG"),
                                value(crosstab, 3, "2018-11", "SEEN"),
                                value(crosstab, 4, "2018-11", "WRONG"),
                                new LayoutColumn(crosstab.value(), Optional.empty(), Map.of(), 5, true))));
    }

    private static LayoutColumn value(CrosstabDefinition crosstab, int column, String month, String kind) {
        Map<String, String> codes = new java.util.LinkedHashMap<>();
        codes.put("month", month);
        codes.put("kind", kind);
        return new LayoutColumn(crosstab.value(), Optional.empty(), codes, column, false);
    }
}
