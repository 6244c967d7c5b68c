package org.prasan.checks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.Cell;

/** Cells of what a test writes: a text, a number, a day, a moment; null for a blank one. */
final class Cells {

    /** The day on which workbooks begin to count; a time alone is on it. */
    static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 31);

    private Cells() {}

    static @Nullable Cell of(@Nullable Object value) {
        if (value == null || value instanceof Cell) {
            return (Cell) value;
        }
        if (value instanceof Number number) {
            return Cell.number(number.doubleValue());
        }
        if (value instanceof LocalDate day) {
            return Cell.date(day.atStartOfDay());
        }
        if (value instanceof LocalTime time) {
            return Cell.date(DAY_ZERO.atTime(time));
        }
        return value instanceof LocalDateTime moment ? Cell.date(moment) : Cell.text(value.toString());
    }
}
