package org.prasan.figures;

import java.time.YearMonth;
import java.util.Collection;

/**
 * Records that a report's tables may show.
 *
 * @param form empty for any: who has reported and how well is told of all
 * @param first month that one of their dates must lie in, and {@code last}
 */
public record ShownRecords(String form, YearMonth first, YearMonth last) {

    public static final ShownRecords ANY =
            new ShownRecords("", YearMonth.from(Window.EVER), YearMonth.from(Window.LAST));

    /** Of records that have dates in these months. */
    public boolean mayBe(String ofForm, Collection<YearMonth> months) {
        return (form.isEmpty() || form.equals(ofForm))
                && months.stream().anyMatch(month -> !month.isBefore(first) && !month.isAfter(last));
    }
}
