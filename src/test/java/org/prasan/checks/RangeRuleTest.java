package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.catalog.ColumnDefinition.Range;

class RangeRuleTest {

    private static final Range YEARS = new Range(0, 120);

    @Test
    void bothEndsCanBeTrue() {
        assertThat(RangeRule.check(0, YEARS)).isEmpty();
        assertThat(RangeRule.check(120, YEARS)).isEmpty();
    }

    @Test
    void whatLiesOutsideIsToldWithItsBounds() {
        assertThat(RangeRule.check(121, YEARS)).hasValueSatisfying(violation -> {
            assertThat(violation.rule()).isEqualTo("range");
            assertThat(violation.message().th()).contains("121").contains("0–120");
        });
        assertThat(RangeRule.check(-1, YEARS)).isPresent();
    }
}
