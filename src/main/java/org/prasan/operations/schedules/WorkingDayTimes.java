package org.prasan.operations.schedules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prasan.catalog.ScheduleSpec;
import org.prasan.catalog.ScheduleTiming.WorkingDay;
import org.prasan.vocabulary.MonthRange;

/** The n-th working day of every so many months. Where there are not so many, it is left out. */
final class WorkingDayTimes implements NominalTimes {

    private final ScheduleSpec spec;
    private final WorkingDay rule;

    WorkingDayTimes(ScheduleSpec spec, WorkingDay rule) {
        this.spec = spec;
        this.rule = rule;
    }

    @Override
    public Stream<Nominal> from(LocalDate day) {
        LocalDate end = day.plusYears(YEARS_AHEAD);
        return Stream.iterate(
                        MonthRange.around(YearMonth.from(day), rule.months()),
                        months -> months.firstDay().isBefore(end),
                        months -> months.plusMonths(rule.months()))
                .flatMap(months -> day(months).stream())
                .filter(found -> !found.isBefore(day))
                .map(found -> new Nominal(found.atTime(rule.at())));
    }

    private Optional<LocalDate> day(MonthRange months) {
        List<LocalDate> days = months.firstDay()
                .datesUntil(months.lastDay().plusDays(1))
                .filter(spec::isWorkingDay)
                .toList();
        int place = rule.nth() > 0 ? rule.nth() - 1 : days.size() + rule.nth();
        return place < 0 || place >= days.size() ? Optional.empty() : Optional.of(days.get(place));
    }
}
