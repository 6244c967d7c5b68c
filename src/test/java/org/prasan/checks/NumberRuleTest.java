package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.intake.sheets.Cell;

class NumberRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"3", "๓", "໓", "၃", "3 ราย", "3 คน", "3.0", " 3 "})
    void readsACountInAnyDigitsWithOrWithoutItsUnit(String text) {
        assertThat(NumberRule.read(Cell.text(text))).isEqualTo(new Reading.Read(3L));
    }

    @Test
    void readsANumberCellThatIsWhole() {
        assertThat(NumberRule.read(Cell.number(1196))).isEqualTo(new Reading.Read(1196L));
        assertThat(NumberRule.read(Cell.number(-2))).isEqualTo(new Reading.Read(-2L));
        assertThat(NumberRule.read(Cell.number(2.5))).isInstanceOf(Reading.Unread.class);
        assertThat(NumberRule.read(Cell.number(1e15))).isInstanceOf(Reading.Unread.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"สาม", "3-5", "3 พัน", "ประมาณ 3", "3,5", "TRUE"})
    void refusesWhatIsNoExactCount(String text) {
        assertThat(NumberRule.read(Cell.text(text)))
                .isInstanceOfSatisfying(
                        Reading.Unread.class,
                        unread -> assertThat(unread.violation().rule()).isEqualTo("number"));
    }

    @Test
    void quotesTheNumberButNoOtherText() {
        assertThat(message(Cell.number(2.5))).endsWith(": 2.5");
        assertThat(message(Cell.text("1579900123456"))).doesNotContain("1579900123456");
        assertThat(message(Cell.text("สมชาย"))).doesNotContain("สมชาย");
    }

    private static String message(Cell cell) {
        Reading reading = NumberRule.read(cell);
        return reading instanceof Reading.Unread unread
                ? unread.violation().message().en()
                : "";
    }
}
