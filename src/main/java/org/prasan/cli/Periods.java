package org.prasan.cli;

import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;

/** Reads periods as they are typed. */
final class Periods {

    private Periods() {}

    static Period parse(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()));
        }
    }

    static MonthRange months(String text) {
        return parse(text)
                .months()
                .orElseThrow(
                        () -> new UsageException(text + ": ต้องเป็นช่วงเดือน / a period made of months is expected"));
    }
}
