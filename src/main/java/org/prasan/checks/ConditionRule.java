package org.prasan.checks;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.IndicatorDefinition.Test;
import org.prasan.catalog.RowRule.Claim;
import org.prasan.vocabulary.Text;

/** {@code condition}: where some columns say this, others must say that, such as a returned person's date of return. */
final class ConditionRule {

    static final String NAME = "condition";

    private ConditionRule() {}

    /** @param values by column; null for what is not known. The form's own words are told in place of these. */
    static Optional<Violation> check(Claim.Condition claim, Function<String, @Nullable Object> values) {
        if (!holds(claim.when(), values) || holds(claim.expected(), values)) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                NAME,
                new Text("ช่องในแถวนี้ขัดกัน", "cells of this row contradict each other"),
                new Text("ตรวจสอบทั้งแถว", "check the whole row")));
    }

    private static boolean holds(Map<String, Test> tests, Function<String, @Nullable Object> values) {
        return tests.entrySet().stream().allMatch(test -> holds(test.getValue(), values.apply(test.getKey())));
    }

    private static boolean holds(Test test, @Nullable Object value) {
        if (test instanceof Test.In in) {
            return value != null && in.values().contains(value.toString());
        }
        if (test instanceof Test.NotIn notIn) {
            return value == null || !notIn.values().contains(value.toString());
        }
        return test instanceof Test.Present ? value != null : value == null;
    }
}
