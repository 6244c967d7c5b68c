package org.prasan.checks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.vocabulary.Text;

/** {@code order}: something ended before it began, such as a return before the screening. */
final class OrderRule {

    static final String NAME = "order";

    private OrderRule() {}

    /** @param earlier and {@code later}: dates or whole numbers; null when not known */
    static Optional<Violation> check(@Nullable Object earlier, @Nullable Object later) {
        if (earlier == null || later == null || !isAfter(earlier, later)) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                NAME,
                new Text("ค่า " + later + " มาก่อน " + earlier, later + " comes before " + earlier),
                new Text("ตรวจสอบและแก้ค่าที่สลับกัน", "check both and correct the one that is wrong")));
    }

    private static boolean isAfter(Object earlier, Object later) {
        if (earlier instanceof Long first && later instanceof Long second) {
            return first > second;
        }
        if (earlier instanceof LocalDateTime first && later instanceof LocalDateTime second) {
            return first.isAfter(second);
        }
        return day(earlier).isAfter(day(later));
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDateTime moment ? moment.toLocalDate() : (LocalDate) value;
    }
}
