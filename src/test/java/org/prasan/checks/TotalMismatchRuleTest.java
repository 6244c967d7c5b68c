package org.prasan.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prasan.intake.sheets.Cell;

class TotalMismatchRuleTest {

    private final TotalMismatchRule rule = new TotalMismatchRule();

    @Test
    void aTotalThatIsTheSumIsRight() {
        rule.add(Cell.number(3));
        rule.add(Cell.text("๒ คน"));
        rule.add(Cell.text("-"));
        rule.add(null);

        assertThat(rule.check(Cell.number(5))).isNull();
        assertThat(rule.check(null)).isNull();
        assertThat(rule.check(Cell.text("ดูหมายเหตุ"))).isNull();
    }

    @Test
    void anotherTotalIsToldWithBothNumbers() {
        rule.add(Cell.number(3));

        Violation violation = rule.check(Cell.number(4));

        assertThat(violation).isNotNull();
        assertThat(violation.rule()).isEqualTo("total-mismatch");
        assertThat(violation.message().en()).contains("4").contains("3");
    }

    @Test
    void negativeCellsAreAddedAsTheyStand() {
        rule.add(Cell.number(5));
        rule.add(Cell.number(-2));

        assertThat(rule.check(Cell.number(3))).isNull();
        assertThat(rule.check(Cell.number(5))).isNotNull();
    }

    @Test
    void whatWasNeverCalculatedIsUnknownNotWrong() {
        Cell uncached = Formulas.withoutAResult().get(0);
        assertThat(uncached.kind()).isEqualTo(Cell.Kind.UNCACHED);

        rule.add(Cell.number(3));
        assertThat(rule.check(uncached)).isNull();
        rule.add(uncached);
        assertThat(rule.check(Cell.number(99))).isNull();
    }

    @Test
    void aSubtotalIsHeldAgainstTheRowsSinceTheLastTotal() {
        rule.add(Cell.number(3));
        assertThat(rule.check(Cell.number(3))).isNull();
        rule.add(Cell.number(4));
        assertThat(rule.check(Cell.number(4))).isNull();
        assertThat(rule.check(Cell.number(7))).isNull();
        rule.add(Cell.number(1));
        assertThat(rule.check(Cell.number(4))).isNotNull();
    }
}
