package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.prasan.vocabulary.MonthRange;

class FutureRuleTest {

    private static final MonthRange OCTOBER = MonthRange.parse("2018-10");

    @Test
    void theLastDayOfThePeriodHasHappened() {
        assertThat(FutureRule.check(LocalDate.of(2018, 10, 31), OCTOBER)).isEmpty();
        assertThat(FutureRule.check(LocalDate.of(2018, 10, 31).atTime(23, 59), OCTOBER))
                .isEmpty();
        assertThat(FutureRule.check(LocalDate.of(1998, 1, 1), OCTOBER)).isEmpty();
    }

    @Test
    void theDayAfterHasNot() {
        assertThat(FutureRule.check(LocalDate.of(2018, 11, 1), OCTOBER)).hasValueSatisfying(violation -> {
            assertThat(violation.rule()).isEqualTo("future");
            assertThat(violation.message().th()).contains("2561");
            assertThat(violation.message().en()).contains("2018");
        });
        assertThat(FutureRule.check(LocalDate.of(2018, 11, 1).atStartOfDay(), OCTOBER))
                .isPresent();
    }
}
