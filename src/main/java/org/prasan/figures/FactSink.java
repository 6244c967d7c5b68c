package org.prasan.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.prasan.vocabulary.CensoredCount;

/** Takes what single records contribute to an indicator. */
@FunctionalInterface
interface FactSink {

    int WHOLE = -1;

    /**
     * @param date that decides the period
     * @param codes in the order of the indicator's dimensions; null where the record has none
     * @param value what is added; for a median the time itself
     * @param item for a distinct count the value to be told apart; else null
     * @param part the summed place of the record; {@link #WHOLE} when the record itself counts
     */
    void fact(LocalDate date, @Nullable String[] codes, double value, @Nullable String item, int part);

    /** Of a count that its publisher has hidden. None is a count of people that we protect: definitions forbid it. */
    default void censored(LocalDate date, @Nullable String[] codes, CensoredCount count) {
        throw new IllegalStateException("a count hidden by its publisher cannot be protected again");
    }
}
