package org.prasan.vocabulary;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prasan.vocabulary.Period.Months;

/** Periods beside one another: what a period is compared with, and labels short enough for the head of a column. */
public final class Periods {

    private static final int YEAR = 12;
    private static final int QUARTER = 3;

    private Periods() {}

    /** The equally long period that ends where this one begins, the meeting before; none for the first and for everything. */
    public static Optional<Period> previous(Period period) {
        if (period instanceof Period.Meeting meeting) {
            return meeting.number() > 1 ? Optional.of(new Period.Meeting(meeting.number() - 1)) : Optional.empty();
        }
        return period.months().map(range -> shifted(period, -range.length()));
    }

    /** The same months a year earlier; none for a meeting, everything, or more than a year, which would overlap. */
    public static Optional<Period> sameLastYear(Period period) {
        return period.months().filter(range -> range.length() <= YEAR).map(range -> shifted(period, -YEAR));
    }

    /** The period itself, the one before and the same a year earlier, none twice: for a fiscal year the latter are one. */
    public static List<Period> compared(Period period) {
        List<Period> periods = new ArrayList<>(List.of(period));
        previous(period).ifPresent(periods::add);
        sameLastYear(period).ifPresent(periods::add);
        return periods.stream().distinct().toList();
    }

    /** From one period to a later one, both included, in order; none when steps of the last one's length do not lead there. */
    public static List<Period> series(Period first, Period last) {
        LinkedList<Period> series = new LinkedList<>();
        Optional<Period> at = Optional.of(last);
        while (at.isPresent() && !isBefore(at.get(), first)) {
            series.addFirst(at.get());
            if (at.get().equals(first)) {
                return List.copyOf(series);
            }
            at = previous(at.get());
        }
        return List.of();
    }

    /** Also what cannot be told before or after. */
    private static boolean isBefore(Period period, Period first) {
        if (period instanceof Period.Meeting meeting) {
            return !(first instanceof Period.Meeting other) || meeting.number() < other.number();
        }
        return !(period instanceof Months months)
                || !(first instanceof Months other)
                || months.range().last().isBefore(other.range().first());
    }

    /** {@code ปีงบประมาณ 2562}, {@code ไตรมาส 4/2562}, {@code ก.ย. 62}; {@code FY 2562}, {@code Q4 FY 2562}, {@code Sep 2019}. */
    public static Text label(Period period) {
        if (!(period instanceof Months months)) {
            return PeriodLabel.of(period);
        }
        MonthRange range = months.range();
        if (!months.code().startsWith("FY")) {
            return months.code().startsWith("CY") ? calendarYear(range) : months(range);
        }
        int year = fiscalYear(range.first());
        return range.length() == QUARTER
                ? new Text("ไตรมาส " + quarter(range) + "/" + year, "Q" + quarter(range) + " FY " + year)
                : new Text("ปีงบประมาณ " + year, "FY " + year);
    }

    /** The label of a part of a period whose year is told elsewhere: {@code ไตรมาส 4}, {@code Q4}; else as {@link #label}. */
    public static Text labelWithinYear(Period period) {
        return period instanceof Months months && months.code().contains("-Q")
                ? new Text("ไตรมาส " + quarter(months.range()), "Q" + quarter(months.range()))
                : label(period);
    }

    private static Period shifted(Period period, int months) {
        MonthRange range = period.months().orElseThrow().plusMonths(months);
        String code = period.code();
        if (code.startsWith("FY")) {
            String year = "FY" + fiscalYear(range.first());
            return Period.parse(code.contains("-Q") ? year + "-Q" + quarter(range) : year);
        }
        if (code.startsWith("CY")) {
            return Period.parse("CY" + range.first().getYear());
        }
        return Period.parse(range.length() == 1 ? range.code() : range.first() + ".." + range.last());
    }

    /** Of the Buddhist era: the one that the month belongs to. */
    public static int fiscalYear(YearMonth month) {
        return BuddhistYear.of(month.plusMonths(QUARTER).getYear());
    }

    private static int quarter(MonthRange range) {
        return (range.first().plusMonths(QUARTER).getMonthValue() - 1) / QUARTER + 1;
    }

    private static Text calendarYear(MonthRange range) {
        int year = range.first().getYear();
        return new Text("ปีปฏิทิน " + BuddhistYear.of(year), "CY " + year);
    }

    private static Text months(MonthRange range) {
        Function<Language, String> first = language -> MonthNames.abbreviated(range.first(), language);
        Function<Language, String> last = language -> MonthNames.abbreviated(range.last(), language);
        return range.length() == 1
                ? new Text(first.apply(Language.TH), first.apply(Language.EN))
                : new Text(
                        first.apply(Language.TH) + " – " + last.apply(Language.TH),
                        first.apply(Language.EN) + " – " + last.apply(Language.EN));
    }
}
