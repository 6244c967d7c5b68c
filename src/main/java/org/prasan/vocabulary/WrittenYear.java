package org.prasan.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year as typed: Buddhist from 2400 on, else Gregorian; of two digits only beside a reporting period, as the one of
 * B.E. 25yy, 20yy and 19yy that lies within 15 years of its end. The three lie 43 or more apart, so no two can.
 */
record WrittenYear(int value, int width, Era era) {

    enum Era {
        UNSTATED,
        BUDDHIST,
        COMMON
    }

    static final int FIRST_BUDDHIST = 2400;
    private static final int LAST_BUDDHIST = 2799;
    private static final int FIRST_COMMON = 1800;
    private static final int NEAR_YEARS = 15;
    private static final int[] CENTURIES = {2500 - BuddhistYear.OFFSET, 2000, 1900};

    /** Empty when the year cannot be read or has no such month. */
    Optional<YearMonth> month(int month, @Nullable MonthRange reporting) {
        LocalDate first = date(month, 1, reporting);
        return first == null ? Optional.empty() : Optional.of(YearMonth.from(first));
    }

    /** Null when the year cannot be read or has no such day. */
    @Nullable
    LocalDate date(int month, int day, @Nullable MonthRange reporting) {
        if (month < 1 || month > 12 || day < 1) {
            return null;
        }
        if (width == 4) {
            return dayOf(gregorian(), month, day);
        }
        return width == 2 && reporting != null ? near(month, day, reporting.lastDay()) : null;
    }

    /** 0 for a year out of bounds or one that its stated era contradicts. */
    private int gregorian() {
        if (value >= FIRST_BUDDHIST) {
            return era == Era.COMMON || value > LAST_BUDDHIST ? 0 : value - BuddhistYear.OFFSET;
        }
        return era == Era.BUDDHIST || value < FIRST_COMMON ? 0 : value;
    }

    private @Nullable LocalDate near(int month, int day, LocalDate end) {
        for (int i = era == Era.COMMON ? 1 : 0; i < (era == Era.BUDDHIST ? 1 : CENTURIES.length); i++) {
            LocalDate date = dayOf(CENTURIES[i] + value, month, day);
            if (date != null
                    && !date.isBefore(end.minusYears(NEAR_YEARS))
                    && !date.isAfter(end.plusYears(NEAR_YEARS))) {
                return date;
            }
        }
        return null;
    }

    /** {@link LocalDate#of} refuses by a {@link DateTimeException}, some 20 times as slow as looking first. */
    private static @Nullable LocalDate dayOf(int year, int month, int day) {
        return year == 0 || day > Month.of(month).length(Year.isLeap(year)) ? null : LocalDate.of(year, month, day);
    }
}
