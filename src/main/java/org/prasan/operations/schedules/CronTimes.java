package org.prasan.operations.schedules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.scheduling.support.CronExpression;

/** Times of the five fields that Unix users know: minute, hour, day of month, month, day of week. */
final class CronTimes implements NominalTimes {

    private static final int FIELDS = 5;

    private final CronExpression expression;

    private CronTimes(CronExpression expression) {
        this.expression = expression;
    }

    /** @throws IllegalArgumentException when it is no such expression */
    static CronTimes of(String expression) {
        if (expression.strip().split("\\s+").length != FIELDS) {
            throw new IllegalArgumentException("five fields are expected: " + expression);
        }
        return new CronTimes(CronExpression.parse("0 " + expression.strip()));
    }

    @Override
    public Stream<Nominal> from(LocalDate day) {
        LocalDateTime end = day.plusYears(YEARS_AHEAD).atStartOfDay();
        return Stream.iterate(
                        expression.next(day.atStartOfDay().minusSeconds(1)),
                        time -> time != null && time.isBefore(end),
                        time -> expression.next(Objects.requireNonNull(time)))
                .map(time -> new Nominal(Objects.requireNonNull(time)));
    }
}
