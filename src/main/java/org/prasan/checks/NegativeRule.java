package org.prasan.checks;

import java.util.Optional;
import org.prasan.vocabulary.Text;

/** {@code negative}: nothing that is counted can be less than zero. */
final class NegativeRule {

    static final String NAME = "negative";

    private NegativeRule() {}

    static Optional<Violation> check(long value) {
        return value >= 0
                ? Optional.empty()
                : Optional.of(new Violation(
                        NAME,
                        new Text("จำนวนติดลบ: " + value, "a negative number: " + value),
                        new Text("แก้เป็นจำนวนจริง 0 ขึ้นไป", "correct it to 0 or more")));
    }
}
