package org.prasan.catalog;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.prasan.vocabulary.MonthRange;

/**
 * A line of {@code jobs/calendars/obligations.csv}: who owes which form every so many months, by when.
 *
 * @param graceDays after the due day on which it still counts as on time
 * @param from and {@code to}: the first and last month of which it is owed; empty for ever
 * @param except months of which it is not owed, such as those of a station's move
 */
public record ObligationSpec(
        String agency,
        String form,
        int months,
        int dueDays,
        int graceDays,
        Optional<YearMonth> from,
        Optional<YearMonth> to,
        List<MonthRange> except) {

    public ObligationSpec {
        except = List.copyOf(except);
    }

    /** Owed for ever, without grace. */
    public ObligationSpec(String agency, String form, int months, int dueDays) {
        this(agency, form, months, dueDays, 0, Optional.empty(), Optional.empty(), List.of());
    }

    /** Whether it is owed of a period, wholly within its validity and free of exceptions. */
    public boolean isOwed(MonthRange period) {
        return from.map(first -> !period.first().isBefore(first)).orElse(true)
                && to.map(last -> !period.last().isAfter(last)).orElse(true)
                && except.stream().noneMatch(period::overlaps);
    }
}
