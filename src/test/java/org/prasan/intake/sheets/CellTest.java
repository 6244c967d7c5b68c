package org.prasan.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {

    @ParameterizedTest
    @CsvSource({
        "12,12",
        "0,0",
        "-0.0,0",
        "3.5,3.5",
        "-3.25,-3.25",
        "1e15,1000000000000000",
        "1e21,1000000000000000000000",
        "0.30000000000000004,0.30000000000000004",
        "1e-7,0.0000001",
        "2e23,200000000000000000000000",
        "-4.656612873077393E-10,-0.0000000004656612873077393",
        "1023,1023",
        "1024,1024"
    })
    void writesANumberInItsShortestPlainForm(double number, String text) {
        assertThat(Cell.number(number).text()).isEqualTo(text);
    }

    @Test
    void writesTheTimeOfADateOnlyIfThereIsOne() {
        assertThat(Cell.date(LocalDateTime.parse("2562-09-30T00:00")).text()).isEqualTo("2562-09-30");
        assertThat(Cell.date(LocalDateTime.parse("2019-09-30T08:30")).text()).isEqualTo("2019-09-30T08:30:00");
    }

    @Test
    void sharesSmallWholeNumbersThatAreNoResults() {
        assertThat(Cell.number(7)).isSameAs(Cell.number(7.0));
        assertThat(Cell.number(7, true)).isNotEqualTo(Cell.number(7));
        assertThat(Cell.number(7.5).number()).isEqualTo(7.5);
    }

    @Test
    void givesNumbersOfNumbersAndDatesOfDatesOnly() {
        assertThat(Cell.bool(true, false).number()).isEqualTo(1);
        assertThatThrownBy(() -> Cell.text("7").number()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Cell.number(43738).date()).isInstanceOf(IllegalStateException.class);
    }
}
