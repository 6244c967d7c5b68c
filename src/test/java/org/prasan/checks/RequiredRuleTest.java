package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prasan.support.ColumnBuilder.column;

import org.junit.jupiter.api.Test;
import org.prasan.catalog.ColumnDefinition.Type;

class RequiredRuleTest {

    @Test
    void namesTheColumnAsTheAgencyKnowsIt() {
        Violation violation =
                RequiredRule.violation(column("เลขที่", Type.TEXT).required().build());

        assertThat(violation.rule()).isEqualTo("required");
        assertThat(violation.message().th()).contains("เลขที่");
        assertThat(violation.message().en()).contains("เลขที่");
    }
}
