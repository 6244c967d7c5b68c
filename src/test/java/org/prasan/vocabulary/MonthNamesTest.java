package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthNamesTest {

    private static final YearMonth OCTOBER = YearMonth.of(2018, 10);
    private static final MonthRange FY2562 = MonthRange.fiscalYear(2562);

    @Test
    void namesAMonthInThaiWithItsBuddhistYear() {
        assertThat(MonthNames.full(OCTOBER, Language.TH)).isEqualTo("ตุลาคม 2561");
        assertThat(MonthNames.abbreviated(OCTOBER, Language.TH)).isEqualTo("ต.ค. 61");
        assertThat(MonthNames.abbreviated(YearMonth.of(1957, 6), Language.TH)).isEqualTo("มิ.ย. 00");
        assertThat(MonthNames.full(Month.OCTOBER, Language.TH)).isEqualTo("ตุลาคม");
    }

    @Test
    void namesAMonthInEnglishWithItsGregorianYear() {
        assertThat(MonthNames.full(OCTOBER, Language.EN)).isEqualTo("October 2018");
        assertThat(MonthNames.abbreviated(OCTOBER, Language.EN)).isEqualTo("Oct 2018");
        assertThat(MonthNames.abbreviated(Month.SEPTEMBER, Language.EN)).isEqualTo("Sep");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ต.ค. 61",
                "ต.ค.61",
                "ตค61",
                "ต.ค.๖๑",
                "ตุลาคม 2561",
                "ตุลาคม พ.ศ. 2561",
                "เดือนตุลาคม 2561",
                "ตุลาคม",
                "ต.ค.",
                "Oct 2018",
                "Oct-18",
                "October 2018",
                "2018-10",
                "2561-10"
            })
    void readsAMonthWithinAReportingPeriod(String text) {
        assertThat(MonthNames.readMonth(text, FY2562)).contains(OCTOBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ต.ค. 61",
                "ตุลาคม",
                "Oct",
                "61",
                "2561",
                "",
                "10/2561",
                "รวม",
                "ตุลาคม 2561 รวม",
                "2018-13",
                "2018-1"
            })
    void refusesWithoutAReportingPeriodWhatNeedsOneOrIsNoMonth(String text) {
        assertThat(MonthNames.readMonth(text, null)).isEmpty();
    }

    @Test
    void refusesABareMonthThatThePeriodHoldsTwiceOrNotAtAll() {
        MonthRange twoYears = FY2562.span(MonthRange.fiscalYear(2561));

        assertThat(MonthNames.readMonth("ตุลาคม", twoYears)).isEmpty();
        assertThat(MonthNames.readMonth("ตุลาคม", MonthRange.fiscalQuarter(2562, 2)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ตุลาคม 2562, 2019-10", "Sep 2018, 2018-09"})
    void readsAMonthWithItsYearEvenOutsideThePeriod(String text, YearMonth month) {
        assertThat(MonthNames.readMonth(text, FY2562)).contains(month);
    }
}
