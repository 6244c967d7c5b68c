package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NegativeRuleTest {

    @Test
    void nothingIsTheLeastThatCanBeCounted() {
        assertThat(NegativeRule.check(0)).isEmpty();
        assertThat(NegativeRule.check(-1)).hasValueSatisfying(violation -> {
            assertThat(violation.rule()).isEqualTo("negative");
            assertThat(violation.message().en()).contains("-1");
        });
    }
}
