package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.intake.sheets.Cell;

class YearReadingTest {

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2562", "๒๕๖๒"})
    void aYearInEitherCalendarStandsForItsLastDay(String text) {
        assertThat(YearReading.read(Cell.text(text))).isEqualTo(new Reading.Read(LocalDate.of(2019, 12, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "2300", "1899", "2019.5", "soon"})
    void whatIsNoYearIsRefusedAsADate(String text) {
        assertThat(YearReading.read(Cell.text(text)))
                .isInstanceOfSatisfying(
                        Reading.Unread.class,
                        unread -> assertThat(unread.violation().rule()).isEqualTo("date"));
    }
}
