package org.prasan.figures;

import java.time.LocalDate;

/**
 * Which records belong to a period.
 *
 * @param from first day, included
 * @param to last day, included
 * @param reference the day as of which states hold and dates are due
 */
record Window(LocalDate from, LocalDate to, LocalDate reference) {

    static final LocalDate EVER = LocalDate.of(1, 1, 1);
    static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
