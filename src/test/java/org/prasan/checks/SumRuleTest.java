package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class SumRuleTest {

    @Test
    void aTotalThatDiffersFromItsPartsIsToldWithBoth() {
        assertThat(SumRule.check(OptionalLong.of(5), OptionalLong.of(4)))
                .hasValueSatisfying(violation ->
                        assertThat(violation.message().en()).isEqualTo("the total is 5, its parts add up to 4"));
    }

    @Test
    void whatIsNotKnownContradictsNothing() {
        assertThat(SumRule.check(OptionalLong.empty(), OptionalLong.of(4))).isEmpty();
        assertThat(SumRule.check(OptionalLong.of(5), OptionalLong.empty())).isEmpty();
        assertThat(SumRule.check(OptionalLong.of(4), OptionalLong.of(4))).isEmpty();
    }
}
