package org.prasan.reports.data;

import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.prasan.catalog.TableSpec;
import org.prasan.disclosure.TableContent;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;

/**
 * The time that a figure is about, as SDMX writes it: {@code 2019-09}, {@code 2018-10-01/P12M}. A cell on an axis of
 * time has its own, all others have the edition's; a meeting or everything keep the edition's code.
 */
record ObservationPeriod(TableSpec table, Period edition) {

    private static final Set<String> STEPS = Set.of("month", "quarter", "fiscal-year", "comparison");

    String of(TableContent.Head row, TableContent.Head column) {
        return onAxis(table.rows().dimension(), row)
                .or(() -> onAxis(table.columns().dimension(), column))
                .or(edition::months)
                .map(ObservationPeriod::written)
                .orElse(edition.code());
    }

    private static Optional<MonthRange> onAxis(String dimension, TableContent.Head head) {
        return STEPS.contains(dimension) && !head.total() ? months(head.code()) : Optional.empty();
    }

    private static Optional<MonthRange> months(String code) {
        Optional<MonthRange> named = Period.find(code).flatMap(Period::months);
        if (named.isPresent()) {
            return named;
        }
        try {
            return Optional.of(MonthRange.parse(code));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String written(MonthRange months) {
        return months.length() == 1 ? months.first().toString() : months.firstDay() + "/P" + months.length() + "M";
    }
}
