package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "FY2562, FY2561, FY2561",
        "FY2562-Q1, FY2561-Q4, FY2561-Q1",
        "FY2562-Q3, FY2562-Q2, FY2561-Q3",
        "2019-01, 2018-12, 2018-01",
        "CY2019, CY2018, CY2018",
        "2018-11..2019-02, 2018-07..2018-10, 2017-11..2018-02"
    })
    void knowsThePeriodBeforeAndTheSameOfLastYear(String period, String before, String lastYear) {
        assertThat(Periods.previous(Period.parse(period))).contains(Period.parse(before));
        assertThat(Periods.sameLastYear(Period.parse(period))).contains(Period.parse(lastYear));
    }

    @Test
    void comparesAYearWithOneYearAndAQuarterWithTwo() {
        assertThat(Periods.compared(Period.parse("FY2562")))
                .extracting(Period::code)
                .containsExactly("FY2562", "FY2561");
        assertThat(Periods.compared(Period.parse("FY2562-Q1")))
                .extracting(Period::code)
                .containsExactly("FY2562-Q1", "FY2561-Q4", "FY2561-Q1");
    }

    @Test
    void comparesAMeetingWithTheOneBefore() {
        assertThat(Periods.compared(Period.parse("MTG-13")))
                .extracting(Period::code)
                .containsExactly("MTG-13", "MTG-12");
    }

    @Test
    void comparesTheFirstMeetingAndEverythingWithNothing() {
        assertThat(Periods.compared(Period.parse("MTG-1"))).hasSize(1);
        assertThat(Periods.compared(Period.parse("ALL"))).hasSize(1);
    }

    @Test
    void doesNotCompareMoreThanAYearWithMonthsThatOverlap() {
        assertThat(Periods.sameLastYear(Period.parse("2018-01..2019-06"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FY2562, ปีงบประมาณ 2562, FY 2562",
        "FY2562-Q4, ไตรมาส 4/2562, Q4 FY 2562",
        "2018-10, ต.ค. 61, Oct 2018",
        "CY2019, ปีปฏิทิน 2562, CY 2019",
        "2018-10..2018-11, ต.ค. 61 – พ.ย. 61, Oct 2018 – Nov 2018"
    })
    void hasAShortLabel(String period, String th, String en) {
        assertThat(Periods.label(Period.parse(period))).isEqualTo(new Text(th, en));
    }

    @Test
    void leavesTheYearOutWhereItIsToldElsewhere() {
        assertThat(Periods.labelWithinYear(Period.parse("FY2562-Q1"))).isEqualTo(new Text("ไตรมาส 1", "Q1"));
        assertThat(Periods.labelWithinYear(Period.parse("2018-10"))).isEqualTo(new Text("ต.ค. 61", "Oct 2018"));
    }

    @ParameterizedTest
    @CsvSource({
        "FY2561-Q3, FY2562-Q2, FY2561-Q3 FY2561-Q4 FY2562-Q1 FY2562-Q2",
        "2018-12, 2019-02, 2018-12 2019-01 2019-02",
        "FY2562, FY2562, FY2562",
        "MTG-11, MTG-13, MTG-11 MTG-12 MTG-13",
        "2018-01..2018-02, 2018-05..2018-06, 2018-01..2018-02 2018-03..2018-04 2018-05..2018-06"
    })
    void countsFromOnePeriodToALaterOne(String first, String last, String series) {
        assertThat(Periods.series(Period.parse(first), Period.parse(last)))
                .extracting(Period::code)
                .containsExactly(series.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "FY2562, FY2561",
        "FY2561, FY2562-Q4",
        "2018-01, FY2562",
        "MTG-14, MTG-13",
        "MTG-1, 2019-01",
        "2019-01, MTG-3",
        "2018-01, ALL"
    })
    void thereIsNoSeriesBackwardsOrBetweenPeriodsOfTwoKinds(String first, String last) {
        assertThat(Periods.series(Period.parse(first), Period.parse(last))).isEmpty();
    }
}
