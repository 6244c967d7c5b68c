package org.prasan.checks;

import java.util.Optional;
import org.prasan.catalog.ColumnDefinition.Range;
import org.prasan.vocabulary.Text;

/** {@code range}: a value that cannot be true, such as an age above 120. */
final class RangeRule {

    static final String NAME = "range";

    private RangeRule() {}

    static Optional<Violation> check(long value, Range range) {
        return value >= range.min() && value <= range.max()
                ? Optional.empty()
                : Optional.of(new Violation(
                        NAME,
                        new Text(
                                "ค่า " + value + " อยู่นอกช่วง " + range.min() + "–" + range.max(),
                                value + " is outside " + range.min() + "–" + range.max()),
                        new Text("ตรวจสอบและแก้ค่า", "check and correct the value")));
    }
}
