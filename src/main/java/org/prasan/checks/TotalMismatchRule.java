package org.prasan.checks;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.Text;

/**
 * {@code total-mismatch}: the file's own total differs from the sum of all its rows as they stand, refused ones
 * included, and from that of the rows since the last total, which makes it a subtotal. A total or a row without a
 * cached value is unknown, not wrong. One instance serves one column.
 */
final class TotalMismatchRule {

    static final String NAME = "total-mismatch";

    private long sum;
    private long sinceTotal;
    private boolean unknown;

    /** Adds a row's cell; text that is no number adds nothing, as in a spreadsheet's own sum. */
    void add(@Nullable Cell cell) {
        if (cell == null) {
            return;
        }
        if (cell.kind() == Cell.Kind.UNCACHED || cell.kind() == Cell.Kind.ERROR) {
            unknown = true;
        }
        long number = NumberRule.whole(cell).orElse(0);
        sum += number;
        sinceTotal += number;
    }

    @Nullable
    Violation check(@Nullable Cell total) {
        long part = sinceTotal;
        sinceTotal = 0;
        if (total == null || unknown) {
            return null;
        }
        OptionalLong stated = NumberRule.whole(total);
        if (stated.isEmpty() || stated.getAsLong() == sum || stated.getAsLong() == part) {
            return null;
        }
        return new Violation(
                NAME,
                new Text(
                        "ยอดรวม " + stated.getAsLong() + " ไม่ตรงกับผลบวกของแถว " + sum,
                        "the total says " + stated.getAsLong() + ", the rows add up to " + sum),
                new Text("ตรวจสอบแถวและยอดรวม", "check the rows and the total"));
    }
}
