package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.MonthRange;

class DateRuleTest {

    private static final MonthRange OCTOBER = MonthRange.parse("2018-10");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/10/2561",
                "12 ต.ค. 2561",
                "12 ต.ค. 61",
                "๑๒ ตุลาคม ๒๕๖๑",
                "12 October 2018",
                "2018-10-12",
                "12/10/2561 14:30"
            })
    void readsADateHoweverItIsTyped(String text) {
        assertThat(read(Cell.text(text), Type.DATE)).isEqualTo(new Reading.Read(LocalDate.of(2018, 10, 12)));
    }

    @Test
    void readsADateCellWhoseYearIsBuddhist() {
        assertThat(read(day(2561, 10, 12), Type.DATE)).isEqualTo(new Reading.Read(LocalDate.of(2018, 10, 12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2562", "32/10/2561", "12/13/2561", "เร็ว ๆ นี้", "12/10", "2561"})
    void refusesWhatIsNoDate(String text) {
        assertThat(read(Cell.text(text), Type.DATE))
                .isInstanceOfSatisfying(
                        Reading.Unread.class,
                        unread -> assertThat(unread.violation().rule()).isEqualTo("date"));
    }

    @Test
    void refusesATimeWithoutADayWhereADateIsWanted() {
        Cell time = Cell.date(LocalDate.of(1899, 12, 31).atTime(8, 30));

        assertThat(read(time, Type.DATE)).isInstanceOf(Reading.Unread.class);
        assertThat(read(time, Type.DATETIME)).isInstanceOf(Reading.Unread.class);
        assertThat(read(day(1904, 1, 1), Type.DATE)).isInstanceOf(Reading.Unread.class);
        assertThat(read(time, Type.TIME)).isEqualTo(new Reading.Read(LocalTime.of(8, 30)));
    }

    @Test
    void refusesANumberThatWasNeverFormattedAsADate() {
        assertThat(read(Cell.number(43385), Type.DATE)).isInstanceOf(Reading.Unread.class);
    }

    @Test
    void readsADayWithItsTime() {
        LocalDateTime moment = LocalDateTime.of(2018, 10, 12, 14, 30);

        assertThat(read(Cell.text("12/10/2561 14.30 น."), Type.DATETIME)).isEqualTo(new Reading.Read(moment));
        assertThat(read(Cell.date(moment.plusYears(543)), Type.DATETIME)).isEqualTo(new Reading.Read(moment));
    }

    @Test
    void quotesADateThatDoesNotExistButNoOtherText() {
        assertThat(message(Cell.text("31/02/2562"))).endsWith(": 31/02/2562");
        assertThat(message(Cell.text("นางสาวสมศรี"))).doesNotContain("สมศรี");
    }

    private static String message(Cell cell) {
        return ((Reading.Unread) read(cell, Type.DATE)).violation().message().th();
    }

    private static Cell day(int year, int month, int day) {
        return Cell.date(LocalDate.of(year, month, day).atStartOfDay());
    }

    private static Reading read(Cell cell, Type type) {
        return DateRule.read(cell, type, OCTOBER);
    }
}
