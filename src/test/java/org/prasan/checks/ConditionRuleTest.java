package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prasan.catalog.IndicatorDefinition.Test.In;
import org.prasan.catalog.IndicatorDefinition.Test.NotIn;
import org.prasan.catalog.IndicatorDefinition.Test.Present;
import org.prasan.catalog.RowRule.Claim;

class ConditionRuleTest {

    private static final Claim.Condition VICTIMS_HAVE_A_FORM =
            new Claim.Condition(Map.of("result", new In(List.of("VICTIM"))), Map.of("form", new Present()), "form");

    @Test
    void whereOneColumnSaysThisTheOtherMustSayThat() {
        assertThat(ConditionRule.check(VICTIMS_HAVE_A_FORM, Map.of("result", "VICTIM")::get))
                .isPresent();
        assertThat(ConditionRule.check(VICTIMS_HAVE_A_FORM, Map.of("result", "VICTIM", "form", "SEX")::get))
                .isEmpty();
    }

    @Test
    void elsewhereAnythingGoes() {
        assertThat(ConditionRule.check(VICTIMS_HAVE_A_FORM, Map.of("result", "NOT")::get))
                .isEmpty();
        assertThat(ConditionRule.check(VICTIMS_HAVE_A_FORM, Map.<String, Object>of()::get))
                .isEmpty();
    }

    @Test
    void codesMayBeRuledOut() {
        Claim.Condition never = new Claim.Condition(Map.of(), Map.of("stage", new NotIn(List.of("CLOSED"))), "stage");
        assertThat(ConditionRule.check(never, Map.of("stage", "CLOSED")::get)).isPresent();
        assertThat(ConditionRule.check(never, Map.of("stage", "OPEN")::get)).isEmpty();
    }
}
