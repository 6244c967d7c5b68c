package org.prasan.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.support.HomeBuilder;
import org.prasan.vocabulary.Period;

class PeriodKindTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({
        "FY2562,FISCAL_YEAR",
        "FY2562-Q4,QUARTER",
        "2019-09,MONTH",
        "CY2019,CALENDAR_YEAR",
        "MTG-13,MEETING",
        "ALL,OTHER",
        "2018-10..2019-09,OTHER"
    })
    void tellsThemByTheirCode(String period, PeriodKind kind) {
        assertThat(PeriodKind.of(Period.parse(period))).isEqualTo(kind);
    }

    @Test
    void aReportRefusesALengthThatItIsNotMadeFor() {
        ReportDefinition report = HomeBuilder.in(home)
                .replace(
                        HomeBuilder.REPORT, "audience: public\n", "audience: public\nperiods: [quarter, fiscal-year]\n")
                .load()
                .report("summary");

        assertThat(report.refusal(Period.parse("FY2562"))).isEmpty();
        assertThat(report.refusal(Period.parse("2019-09")))
                .hasValueSatisfying(refusal -> assertThat(refusal.en())
                        .isEqualTo("the report summary is made by quarter, fiscal-year, not for 2019-09"));
    }

    @Test
    void aJobWhosePeriodItsReportRefusesIsNamedWithFileAndLine() {
        HomeBuilder builder = HomeBuilder.in(home)
                .replace(HomeBuilder.REPORT, "audience: public\n", "audience: public\nperiods: [meeting]\n");

        assertThatThrownBy(builder::load)
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining(HomeBuilder.JOB + ":" + builder.lineOf(HomeBuilder.JOB, "reports:"))
                .hasMessageContaining("the report summary is made by meeting, not for FY2562");
    }
}
