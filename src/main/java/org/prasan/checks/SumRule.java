package org.prasan.checks;

import java.util.Optional;
import java.util.OptionalLong;
import org.prasan.vocabulary.Text;

/**
 * {@code sum}: a row's own total differs from its parts. A victim may be counted under several forms, so that official
 * totals need not add up: a form's YAML says whether that is an error or asks for an explanation.
 */
final class SumRule {

    static final String NAME = "sum";

    private SumRule() {}

    static Optional<Violation> check(OptionalLong total, OptionalLong parts) {
        if (total.isEmpty() || parts.isEmpty() || total.getAsLong() == parts.getAsLong()) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                NAME,
                new Text(
                        "ยอดรวม " + total.getAsLong() + " ไม่เท่ากับผลบวกของช่องย่อย " + parts.getAsLong(),
                        "the total is " + total.getAsLong() + ", its parts add up to " + parts.getAsLong()),
                new Text("แก้ให้ตรงกัน หรืออธิบายเหตุที่ต่างกัน", "make them agree, or explain why they differ")));
    }
}
