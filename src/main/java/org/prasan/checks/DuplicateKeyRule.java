package org.prasan.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.prasan.vocabulary.Text;

/** {@code duplicate-key}: the second line of a sheet with the same key. One instance serves one sheet's table. */
final class DuplicateKeyRule {

    static final String NAME = "duplicate-key";

    private final Map<String, Integer> rows = new HashMap<>();

    Optional<Violation> check(String key, int row) {
        Integer first = rows.putIfAbsent(key, row);
        return first == null
                ? Optional.empty()
                : Optional.of(new Violation(
                        NAME,
                        new Text("ซ้ำกับแถวที่ " + first, "the same as row " + first),
                        new Text(
                                "ลบแถวที่ซ้ำ หรือแก้เลขที่ให้ถูกต้อง",
                                "delete one of the two rows or correct its number")));
    }
}
