package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.catalog.ColumnDefinition.Range;

class UsualRuleTest {

    @Test
    void anUnusualValueIsToldWithWhatIsUsual() {
        assertThat(UsualRule.check(99L, new Range(0, 85)))
                .hasValueSatisfying(violation ->
                        assertThat(violation.message().th()).contains("99").contains("0–85"));
    }

    @Test
    void bothEndsAndWhatIsNotKnownAreUsual() {
        assertThat(UsualRule.check(85L, new Range(0, 85))).isEmpty();
        assertThat(UsualRule.check(0L, new Range(0, 85))).isEmpty();
        assertThat(UsualRule.check(null, new Range(0, 85))).isEmpty();
    }
}
