package org.prasan.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.RowRule;
import org.prasan.catalog.RowRule.Claim;
import org.prasan.intake.RawRow;
import org.prasan.intake.TableLayout;

/** Holds a table's declared rules against a row whose every cell could be read. */
final class RowRules {

    private final TableLayout layout;
    private final RowValues values;

    RowRules(TableLayout layout, int[] places) {
        this.layout = layout;
        this.values = new RowValues(layout, places);
    }

    /** @param payload the row's values, in the order of the table's leaves */
    List<Finding> check(RawRow row, @Nullable Object[] payload) {
        List<Finding> findings = new ArrayList<>(0);
        for (RowRule rule : layout.table().rules()) {
            check(rule.claim(), row, payload).ifPresent(violation -> findings.add(finding(rule, row, violation)));
        }
        return findings;
    }

    private Optional<Violation> check(Claim claim, RawRow row, @Nullable Object[] payload) {
        if (claim instanceof Claim.Sum sum) {
            return SumRule.check(values.number(sum.total(), row), values.sum(sum.parts(), row));
        }
        if (claim instanceof Claim.Order order) {
            return OrderRule.check(values.of(order.earlier(), payload), values.of(order.later(), payload));
        }
        if (claim instanceof Claim.Usual usual) {
            return UsualRule.check(values.of(usual.column(), payload), usual.range());
        }
        return ConditionRule.check((Claim.Condition) claim, column -> values.of(column, payload));
    }

    private Finding finding(RowRule rule, RawRow row, Violation violation) {
        int column = values.column(rule.claim().column());
        return new Finding(
                layout.sheet(),
                row.number(),
                column < 0 ? "" : layout.cell(column, row.number()),
                rule.name(),
                Severity.valueOf(rule.weight().name()),
                rule.message().orElse(violation.message()),
                rule.mend().orElse(violation.mend()));
    }
}
