package org.prasan.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.TableSpec.Reach;
import org.prasan.figures.Figures.Step;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;

/** Which stretch of time a table is about, and which steps of it there are. */
record Reaches(Meetings meetings) {

    /** @throws UnknownMeetingException when the period is a meeting that nothing is known of */
    Period of(Reach reach, Period period) {
        if (reach == Reach.PERIOD || period instanceof Period.All) {
            return period;
        }
        LocalDate last = lastDay(period);
        if (reach == Reach.TWELVE_MONTHS) {
            MonthRange months = new MonthRange(YearMonth.from(last).minusMonths(11), YearMonth.from(last));
            return period.months().filter(months::equals).isPresent()
                    ? period
                    : Period.parse(months.first() + ".." + months.last());
        }
        if (reach == Reach.TEN_CALENDAR_YEARS) {
            int year = last.getDayOfYear() == last.lengthOfYear() ? last.getYear() : last.getYear() - 1;
            return Period.parse(YearMonth.of(year - 9, 1) + ".." + YearMonth.of(year, 12));
        }
        if (reach == Reach.TO_DATE) {
            return new Period.Between(Window.EVER, last);
        }
        return period instanceof Period.Meeting
                ? new Period.Between(
                        meetings.lastUntil(last.minusDays(1))
                                .map(before -> before.plusDays(1))
                                .orElse(Window.EVER),
                        last)
                : period;
    }

    /** Nothing before the second meeting, and where two meetings were held within one month. */
    Optional<MonthRange> monthsSinceLastMeeting(LocalDate held) {
        YearMonth last = ended(held.plusDays(1));
        return meetings.lastUntil(held.minusDays(1))
                .map(before -> ended(before.plusDays(1)).plusMonths(1))
                .filter(first -> !first.isAfter(last))
                .map(first -> new MonthRange(first, last));
    }

    /** The last month that lies wholly before a day. */
    private static YearMonth ended(LocalDate day) {
        return YearMonth.from(day).minusMonths(1);
    }

    LocalDate lastDay(Period period) {
        if (period instanceof Period.Meeting meeting) {
            return meetings.date(meeting.number()).orElseThrow(() -> new UnknownMeetingException(meeting.number()));
        }
        return period instanceof Period.Between between
                ? between.to()
                : period.months().orElseThrow().lastDay();
    }

    /** Months from the beginning of the step of the first fact to the period's last; null when there is neither. */
    static @Nullable MonthRange months(Period period, List<Fact> facts, Step step) {
        if (period instanceof Period.Months months) {
            return months.range();
        }
        List<YearMonth> met = facts.stream()
                .map(Fact::month)
                .sorted(Comparator.naturalOrder())
                .toList();
        if (met.isEmpty()) {
            return null;
        }
        YearMonth first = firstOfStep(met.get(0), step);
        YearMonth last =
                period instanceof Period.Between between ? YearMonth.from(between.to()) : met.get(met.size() - 1);
        return new MonthRange(first, last);
    }

    private static YearMonth firstOfStep(YearMonth month, Step step) {
        Optional<MonthRange> months = Period.parse(step.period(month)).months();
        return months.orElseThrow().first();
    }
}
