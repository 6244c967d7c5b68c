package org.prasan.records;

import java.time.YearMonth;
import org.prasan.vocabulary.MonthRange;

/** Months as the tables hold them: 201810, short, sortable and readable. */
final class MonthNumber {

    private MonthNumber() {}

    static int of(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }

    static MonthRange range(int first, int last) {
        return new MonthRange(month(first), month(last));
    }
}
