package org.prasan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenYearTest {

    @ParameterizedTest
    @CsvSource({"2561, UNSTATED, 2018", "2018, UNSTATED, 2018", "2400, BUDDHIST, 1857", "2399, COMMON, 2399"})
    void isBuddhistFrom2400On(int value, WrittenYear.Era era, int gregorian) {
        assertThat(new WrittenYear(value, 4, era).month(10, null)).contains(YearMonth.of(gregorian, 10));
    }

    @ParameterizedTest
    @CsvSource({"2561, COMMON", "2018, BUDDHIST", "1799, UNSTATED", "2800, UNSTATED"})
    void isUnreadableAgainstItsStatedEraOrOutOfBounds(int value, WrittenYear.Era era) {
        assertThat(new WrittenYear(value, 4, era).month(10, null)).isEmpty();
    }

    @Test
    void ofTwoDigitsIsReadByTheReportingPeriodOnly() {
        WrittenYear year = new WrittenYear(61, 2, WrittenYear.Era.UNSTATED);

        assertThat(year.date(10, 31, MonthRange.of(YearMonth.of(2018, 10)))).isEqualTo(LocalDate.of(2018, 10, 31));
        assertThat(year.date(10, 31, MonthRange.of(YearMonth.of(2060, 10)))).isEqualTo(LocalDate.of(2061, 10, 31));
        assertThat(year.date(10, 31, MonthRange.of(YearMonth.of(1961, 10)))).isEqualTo(LocalDate.of(1961, 10, 31));
        assertThat(year.date(10, 31, MonthRange.of(YearMonth.of(2040, 10)))).isNull();
        assertThat(year.date(10, 31, null)).isNull();
    }

    @Test
    void hasNoDayThatItsMonthHasNot() {
        WrittenYear year = new WrittenYear(2562, 4, WrittenYear.Era.UNSTATED);

        assertThat(year.date(2, 28, null)).isEqualTo(LocalDate.of(2019, 2, 28));
        assertThat(year.date(2, 29, null)).isNull();
        assertThat(year.date(13, 1, null)).isNull();
        assertThat(year.date(1, 0, null)).isNull();
    }
}
