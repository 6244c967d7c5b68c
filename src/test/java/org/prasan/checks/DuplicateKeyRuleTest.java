package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DuplicateKeyRuleTest {

    @Test
    void pointsToTheFirstRowHoweverOftenTheKeyComes() {
        DuplicateKeyRule rule = new DuplicateKeyRule();

        assertThat(rule.check("1/2561", 5)).isEmpty();
        assertThat(rule.check("2/2561", 6)).isEmpty();
        assertThat(rule.check("1/2561", 7)).hasValueSatisfying(violation -> {
            assertThat(violation.rule()).isEqualTo("duplicate-key");
            assertThat(violation.message().en()).contains("row 5");
        });
        assertThat(rule.check("1/2561", 8).orElseThrow().message().th()).contains("5");
    }
}
