package org.prasan.checks;

import java.util.OptionalLong;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.PlainNumber;
import org.prasan.vocabulary.Text;

/** {@code number}: a count is a whole number in any digits, with or without its unit. */
final class NumberRule {

    static final String NAME = "number";

    private NumberRule() {}

    static Reading read(Cell cell) {
        OptionalLong number = whole(cell);
        return number.isPresent() ? new Reading.Read(number.getAsLong()) : new Reading.Unread(violation(cell));
    }

    static OptionalLong whole(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER ->
                cell.number() == Math.rint(cell.number()) && Math.abs(cell.number()) < 1e15
                        ? OptionalLong.of((long) cell.number())
                        : OptionalLong.empty();
            case TEXT -> PlainNumber.readWhole(cell.text());
            default -> OptionalLong.empty();
        };
    }

    private static Violation violation(Cell cell) {
        String quote = Quote.of(cell.text());
        return new Violation(
                NAME,
                new Text("ไม่ใช่จำนวนเต็ม" + quote, "not a whole number" + quote),
                new Text("พิมพ์จำนวนเป็นตัวเลข เช่น 3", "type the number in figures, for example 3"));
    }
}
