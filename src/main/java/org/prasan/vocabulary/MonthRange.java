package org.prasan.vocabulary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Contiguous months, both ends included. Written {@code 2018-10} or {@code 2018-10/2019-09}. */
public record MonthRange(YearMonth first, YearMonth last) {

    private static final int OCTOBER = 10;

    public MonthRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("months end before they begin: " + first + " to " + last);
        }
    }

    public static MonthRange of(YearMonth month) {
        return new MonthRange(month, month);
    }

    /** The Thai fiscal year {@code buddhistYear}: 1 October of the year before to 30 September, named by its end. */
    public static MonthRange fiscalYear(int buddhistYear) {
        int year = buddhistYear - BuddhistYear.OFFSET;
        return new MonthRange(YearMonth.of(year - 1, OCTOBER), YearMonth.of(year, 9));
    }

    /** Quarter 1 to 4 of a Thai fiscal year: Oct–Dec, Jan–Mar, Apr–Jun, Jul–Sep. */
    public static MonthRange fiscalQuarter(int buddhistYear, int quarter) {
        if (quarter < 1 || quarter > 4) {
            throw new IllegalArgumentException("a fiscal year has quarters 1 to 4, not " + quarter);
        }
        YearMonth first = fiscalYear(buddhistYear).first().plusMonths(3L * (quarter - 1));
        return new MonthRange(first, first.plusMonths(2));
    }

    /**
     * The period that a month lies in, of those so many months long that begin with the fiscal year.
     *
     * @param length 1, 2, 3, 4, 6 or 12
     */
    public static MonthRange around(YearMonth month, int length) {
        YearMonth first = month.minusMonths(Math.floorMod(month.getMonthValue() - OCTOBER, length));
        return new MonthRange(first, first.plusMonths(length - 1L));
    }

    /** Reads what {@link #code()} writes. */
    public static MonthRange parse(String code) {
        int slash = code.indexOf('/');
        return slash < 0
                ? of(YearMonth.parse(code))
                : new MonthRange(YearMonth.parse(code.substring(0, slash)), YearMonth.parse(code.substring(slash + 1)));
    }

    public String code() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate lastDay() {
        return last.atEndOfMonth();
    }

    public int length() {
        return (int) (last.getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH)
                        - first.getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH))
                + 1;
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }

    public boolean contains(LocalDate date) {
        return contains(YearMonth.from(date));
    }

    public boolean overlaps(MonthRange other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    public MonthRange plusMonths(int months) {
        return new MonthRange(first.plusMonths(months), last.plusMonths(months));
    }

    /** The smallest range that holds both. */
    public MonthRange span(MonthRange other) {
        return new MonthRange(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    public List<YearMonth> months() {
        return Stream.iterate(first, m -> !m.isAfter(last), m -> m.plusMonths(1))
                .toList();
    }
}
