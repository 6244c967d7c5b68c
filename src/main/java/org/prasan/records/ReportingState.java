package org.prasan.records;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.prasan.vocabulary.MonthRange;

/**
 * What became of an obligation in one period.
 *
 * @param due the last day on time
 * @param received when the period was complete, null while it is not
 * @param nil reported that there was nothing to report
 */
public record ReportingState(
        String agency,
        String form,
        MonthRange period,
        LocalDate due,
        @Nullable OffsetDateTime received,
        State state,
        boolean nil) {

    public enum State {
        ON_TIME,
        LATE,
        MISSING
    }
}
