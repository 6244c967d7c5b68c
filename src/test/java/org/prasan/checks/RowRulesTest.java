package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.checks.Checked.padded;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.support.HomeBuilder;

/** The register's columns: number, seen, area, sex, age, boys, girls, helped, stage, stage date, time left, left. */
class RowRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 10, 1);

    @TempDir
    static Path home;

    private static Catalog catalog;

    @BeforeAll
    static void load() {
        catalog = HomeBuilder.in(home).append(HomeBuilder.REGISTER, """
                            rules:
                              - {rule: children-sum, severity: query, sum: {total: age, of: children}}
                              - {rule: stage-order, severity: error, order: [seen, stage_date]}
                              - rule: stage-dated
                                severity: warning
                                when: {stage: COURT}
                                expect: {stage_date: present}
                                message: {th: ไม่มีวันที่, en: no date}
                                mend: {th: กรอก, en: fill in}
                        """).load();
    }

    @Test
    void anErrorRefusesTheRowWhateverElseIsAsked() {
        Checked checked = october().row(row(3, 1, 1, "ศาล", FIRST.minusDays(1)));
        assertThat(checked.told).containsExactly("4 refused J4 stage-order");
    }

    @Test
    void queriesAndWarningsAreToldOfRowsThatAreTaken() {
        Checked checked = october().row(row(3, 1, 1, "ศาล", null));
        assertThat(checked.told).containsExactly("4 taken", "4 warned E4", "4 warned J4");
        assertThat(checked.findings)
                .extracting(finding -> finding.rule() + " " + finding.severity().code() + " "
                        + finding.message().en())
                .containsExactly(
                        "children-sum query the total is 3, its parts add up to 2", "stage-dated warning no date");
    }

    @Test
    void aRowThatHoldsThemAllIsTakenSilently() {
        assertThat(october().row(row(2, 1, 1, "ศาล", FIRST)).told).containsExactly("4 taken");
    }

    private static Checked october() {
        return Checked.register(catalog, "REG", "people", "2018-10");
    }

    private static Object[] row(int total, int boys, int girls, String stage, LocalDate dated) {
        return padded(12, "1", FIRST, "D1", "M", total, boys, girls, null, stage, dated);
    }
}
