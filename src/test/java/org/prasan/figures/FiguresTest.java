package org.prasan.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.figures.Store.line;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.catalog.Catalog;
import org.prasan.figures.Figures.Step;
import org.prasan.support.HomeBuilder;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;

class FiguresTest {

    @TempDir
    Path home;

    private Store store;

    @BeforeEach
    void load() {
        Catalog catalog = HomeBuilder.in(home).load();
        store = new Store(catalog)
                .sent(
                        "REG",
                        "A1",
                        "2018-10",
                        person("1", "2018-10-05", "D1", 17, "2018-10-07T09:00"),
                        person("2", "2018-10-06", "D2", 30, "2018-10-10T09:00"))
                .sent("REG", "A1", "2019-01", person("3", "2019-01-06", "D1", 17, null))
                .sent("REG", "A2", "2018-10", person("1", "2018-10-31", "D1", null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09, 2018-09, FY2561-Q4, FY2561, CY2018",
        "2018-10, 2018-10, FY2562-Q1, FY2562, CY2018",
        "2018-12, 2018-12, FY2562-Q1, FY2562, CY2018",
        "2019-01, 2019-01, FY2562-Q2, FY2562, CY2019",
        "2019-04, 2019-04, FY2562-Q3, FY2562, CY2019",
        "2019-07, 2019-07, FY2562-Q4, FY2562, CY2019",
        "2019-09, 2019-09, FY2562-Q4, FY2562, CY2019"
    })
    void everyMonthLiesInItsQuarterAndYears(
            YearMonth month, String itself, String quarter, String fiscal, String calendar) {
        assertThat(List.of(Step.MONTH, Step.QUARTER, Step.FISCAL_YEAR, Step.CALENDAR_YEAR))
                .extracting(step -> step.period(month))
                .containsExactly(itself, quarter, fiscal, calendar);
    }

    @Test
    void theStepsOfAYearAreInOrder() {
        MonthRange year = MonthRange.fiscalYear(2562);

        assertThat(Step.QUARTER.periods(year)).containsExactly("FY2562-Q1", "FY2562-Q2", "FY2562-Q3", "FY2562-Q4");
        assertThat(Step.CALENDAR_YEAR.periods(year)).containsExactly("CY2018", "CY2019");
        assertThat(Step.MONTH.periods(year)).hasSize(12).startsWith("2018-10");
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(SampleMedian.of(List.of(3.0, 1.0, 2.0))).isEqualTo(2.0);
        assertThat(SampleMedian.of(List.of(4.0, 1.0, 2.0, 100.0))).isEqualTo(3.0);
        assertThat(SampleMedian.of(List.of(7.0))).isEqualTo(7.0);
        assertThat(SampleMedian.of(List.of())).isNull();
    }

    @Test
    void observationsAreTheFinestFiguresInOrder() {
        assertThat(observations("FY2562", Step.MONTH))
                .containsExactly(
                        "PEOPLE 2018-10 {age=ADULT, agency=A1, area=D2} 1.0",
                        "PEOPLE 2018-10 {age=CHILD, agency=A1, area=D1} 1.0",
                        "PEOPLE 2018-10 {age=UNKNOWN, agency=A2, area=D1} 1.0",
                        "PEOPLE 2019-01 {age=CHILD, agency=A1, area=D1} 1.0");
        assertThat(observations("FY2562", Step.FISCAL_YEAR))
                .contains("PEOPLE FY2562 {age=CHILD, agency=A1, area=D1} 2.0");
        assertThat(observations("FY2562-Q2", Step.QUARTER)).hasSize(1);
        assertThat(observations("FY2563", Step.MONTH)).isEmpty();
    }

    @Test
    void headlinesAreTheWholeAndWhatIsDeclared() {
        assertThat(headlines("FY2562"))
                .contains(
                        "PEOPLE FY2562 [] 4.0",
                        "PEOPLE FY2562 [area=P1] 4.0",
                        "DAYS FY2562 [] 3.0",
                        "STAGES FY2562 [stage=OPEN] 4.0");
        assertThat(headlines("2019-01"))
                .contains("STAGES 2019-01 [stage=OPEN] 4.0")
                .noneMatch(line -> line.startsWith("DAYS"));
    }

    @Test
    void aRecordThatComesAgainCountsAsItStandsNow() {
        store.sent("REG", "A1", "2019-02", person("1", "2018-10-05", "D2", 17, null));

        assertThat(observations("2018-10", Step.MONTH))
                .contains("PEOPLE 2018-10 {age=CHILD, agency=A1, area=D2} 1.0")
                .doesNotContain("PEOPLE 2018-10 {age=CHILD, agency=A1, area=D1} 1.0");
    }

    private List<String> observations(String period, Step step) {
        return store.figures().observations(Period.parse(period), step).stream()
                .map(o -> o.indicator() + " " + o.period() + " " + o.codes() + " " + o.value())
                .toList();
    }

    private List<String> headlines(String period) {
        return store.figures().headlines(Period.parse(period)).stream()
                .map(h -> h.indicator() + " " + h.period() + " [" + h.dimensions() + "] " + h.value())
                .toList();
    }

    private static Store.Line person(String number, String seen, String area, Integer age, String left) {
        return line(
                "people",
                number,
                seen.substring(0, 7),
                "\"" + number + "\",\"" + seen + "\",\"" + area + "\",\"M\"," + age + ",0,0,null,\"OPEN\",\"" + seen
                        + "\",null," + (left == null ? "null" : "\"" + left + "\""));
    }
}
