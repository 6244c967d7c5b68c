package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class OrderRuleTest {

    private static final LocalDate FIRST = LocalDate.of(2018, 10, 1);

    @Test
    void whatEndedBeforeItBeganIsToldWithBothDates() {
        assertThat(OrderRule.check(FIRST, FIRST.minusDays(1)))
                .hasValueSatisfying(violation ->
                        assertThat(violation.message().en()).isEqualTo("2018-09-30 comes before 2018-10-01"));
        assertThat(OrderRule.check(9L, 8L)).isPresent();
    }

    @Test
    void theSameDayIsInOrderWhateverTheTimeOfDay() {
        LocalDateTime evening = FIRST.atTime(18, 0);
        assertThat(OrderRule.check(FIRST, FIRST)).isEmpty();
        assertThat(OrderRule.check(evening, FIRST)).isEmpty();
        assertThat(OrderRule.check(evening, evening.minusHours(1))).isPresent();
    }

    @Test
    void whatIsNotKnownIsInOrder() {
        assertThat(OrderRule.check(null, FIRST)).isEmpty();
        assertThat(OrderRule.check(FIRST, null)).isEmpty();
    }
}
