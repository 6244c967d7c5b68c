package org.prasan.checks;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition.Range;
import org.prasan.vocabulary.Text;

/** {@code usual}: a value that can be true but seldom is; it is taken and asked about. */
final class UsualRule {

    static final String NAME = "usual";

    private UsualRule() {}

    static Optional<Violation> check(@Nullable Object value, Range range) {
        if (!(value instanceof Long number) || (number >= range.min() && number <= range.max())) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                NAME,
                new Text(
                        "ค่า " + number + " ต่างจากปกติ (" + range.min() + "–" + range.max() + ")",
                        number + " is unusual; most are " + range.min() + "–" + range.max()),
                new Text("แก้ค่า หรืออธิบายว่าเป็นจริงเพราะเหตุใด", "correct it, or explain why it is true")));
    }
}
