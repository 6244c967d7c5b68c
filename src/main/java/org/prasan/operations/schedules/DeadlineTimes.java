package org.prasan.operations.schedules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prasan.catalog.ObligationSpec;
import org.prasan.catalog.PeriodRule;
import org.prasan.catalog.ScheduleTiming.AfterDeadline;
import org.prasan.vocabulary.MonthRange;

/** So many days after the last day on which the last of those who owe a form may send it. */
final class DeadlineTimes implements NominalTimes {

    /** A deadline lies at most so long after the period that it is of. */
    private static final int YEARS_BACK = 2;

    private final AfterDeadline rule;
    private final List<ObligationSpec> owed;

    DeadlineTimes(AfterDeadline rule, List<ObligationSpec> obligations) {
        this.rule = rule;
        this.owed = obligations.stream()
                .filter(obligation -> obligation.form().equals(rule.form()))
                .toList();
    }

    @Override
    public Stream<Nominal> from(LocalDate day) {
        YearMonth first = YearMonth.from(day).minusYears(YEARS_BACK);
        MonthRange all = new MonthRange(first, first.plusYears(YEARS_BACK + YEARS_AHEAD));
        return owed.stream()
                .map(ObligationSpec::months)
                .distinct()
                .flatMap(length -> all.months().stream()
                        .map(month -> MonthRange.around(month, length))
                        .distinct())
                .flatMap(period -> time(period).stream())
                .filter(nominal -> !nominal.time().toLocalDate().isBefore(day))
                .sorted(Comparator.comparing(Nominal::time));
    }

    private Optional<Nominal> time(MonthRange period) {
        return owed.stream()
                .filter(obligation -> obligation.months() == period.length() && obligation.isOwed(period))
                .map(obligation -> period.lastDay().plusDays((long) obligation.dueDays() + obligation.graceDays()))
                .max(Comparator.naturalOrder())
                .map(due ->
                        new Nominal(due.plusDays(rule.days()).atTime(rule.at()), Optional.of(PeriodRule.of(period))));
    }
}
