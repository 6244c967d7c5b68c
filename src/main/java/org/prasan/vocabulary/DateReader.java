package org.prasan.vocabulary;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates and times that agencies type, and refuses what could be two dates or is none (31/02/2562). Day
 * before month always; a year of four digits first is ISO order. About 0.2 µs a date on one core.
 */
public final class DateReader {

    private static final Set<String> O_CLOCK = Set.of("น.", "น", "นาฬิกา", "hrs", "hrs.", "hr", "h");
    private static final Set<String> MORNING = Set.of("am", "AM", "a.m.");
    private static final Set<String> AFTERNOON = Set.of("pm", "PM", "p.m.");
    private static final Set<String> UTC = Set.of("Z");
    private static final int BANGKOK_MINUTES = 7 * 60;

    private static final int LARGEST_OFFSET_HOURS = 18;

    private DateReader() {}

    /** A time that follows the date is read and left out. */
    public static Optional<LocalDate> readDate(String text, @Nullable MonthRange reporting) {
        return readDateTime(text, reporting).map(LocalDateTime::toLocalDate);
    }

    /** A date alone is its start of day. A time with an offset from UTC is given as the time in Bangkok. */
    public static Optional<LocalDateTime> readDateTime(String text, @Nullable MonthRange reporting) {
        DateScanner in = new DateScanner(ThaiText.clean(text));
        LocalDate date = date(in, reporting);
        if (date == null) {
            return Optional.empty();
        }
        if (in.atEnd()) {
            return Optional.of(date.atStartOfDay());
        }
        in.skip(',');
        in.skip(' ');
        in.skipWords(DateScanner.BEFORE_TIME);
        LocalTime time = time(in);
        return time == null ? Optional.empty() : inBangkok(date.atTime(time), in);
    }

    /** A time of day: {@code 02:50}, {@code 00.05 น.}, {@code 21:10:00}. */
    public static Optional<LocalTime> readTime(String text) {
        DateScanner in = new DateScanner(ThaiText.clean(text));
        in.skipWords(DateScanner.BEFORE_TIME);
        LocalTime time = time(in);
        return time != null && in.atEnd() ? Optional.of(time) : Optional.empty();
    }

    /** A date cell whose year is Buddhist; its 29 February, which no such calendar has, is the 28th. */
    public static LocalDate fromCell(LocalDate cell) {
        return cell.getYear() >= WrittenYear.FIRST_BUDDHIST ? cell.minusYears(BuddhistYear.OFFSET) : cell;
    }

    private static @Nullable LocalDate date(DateScanner in, @Nullable MonthRange reporting) {
        in.skipWords(DateScanner.LEAD);
        int first = in.number();
        int width = in.width();
        if (first < 0) {
            return monthFirst(in, reporting);
        }
        char separator = in.separator();
        int second = in.number();
        if (second >= 0) {
            return numeric(in, first, width, separator, second, reporting);
        }
        in.skipWords(DateScanner.BETWEEN);
        int month = in.month();
        in.separator();
        return month == 0 || width > 2 ? null : writtenYear(in).date(month, first, reporting);
    }

    /** {@code October 12, 2018}. */
    private static @Nullable LocalDate monthFirst(DateScanner in, @Nullable MonthRange reporting) {
        int month = in.month();
        in.separator();
        int day = in.number();
        boolean isDay = month > 0 && in.width() <= 2 && in.separator() == ',';
        return isDay ? writtenYear(in).date(month, day, reporting) : null;
    }

    private static @Nullable LocalDate numeric(
            DateScanner in, int first, int width, char separator, int month, @Nullable MonthRange reporting) {
        boolean isMonth = in.width() <= 2 && separator != ' ' && separator != ',';
        if (!isMonth || in.separator() != separator) {
            return null;
        }
        if (width <= 2) {
            return writtenYear(in).date(month, first, reporting);
        }
        int day = in.number();
        return width == 4 && in.width() <= 2
                ? new WrittenYear(first, width, WrittenYear.Era.UNSTATED).date(month, day, reporting)
                : null;
    }

    private static WrittenYear writtenYear(DateScanner in) {
        WrittenYear.Era era = in.era();
        int value = in.number();
        return new WrittenYear(value, in.width(), era);
    }

    private static @Nullable LocalTime time(DateScanner in) {
        int hour = in.number();
        if (in.width() > 2 || !(in.skip(':') || in.skip('.'))) {
            return null;
        }
        int minute = in.number();
        if (in.width() != 2) {
            return null;
        }
        int second = 0;
        if (in.skip(':')) {
            second = in.number();
            if (in.width() != 2 || (in.skip('.') && in.number() < 0)) {
                return null;
            }
        }
        in.skip(' ');
        hour = byDayHalf(in, hour);
        boolean exists = hour >= 0 && hour < 24 && minute < 60 && second < 60;
        return exists ? LocalTime.of(hour, minute, second) : null;
    }

    private static int byDayHalf(DateScanner in, int hour) {
        if (in.skipWord(O_CLOCK)) {
            return hour;
        }
        boolean afternoon = in.skipWord(AFTERNOON);
        if (!afternoon && !in.skipWord(MORNING)) {
            return hour;
        }
        return hour < 1 || hour > 12 ? -1 : hour % 12 + (afternoon ? 12 : 0);
    }

    private static Optional<LocalDateTime> inBangkok(LocalDateTime written, DateScanner in) {
        if (in.atEnd()) {
            return Optional.of(written);
        }
        int offset = 0;
        if (!in.skipWord(UTC)) {
            int sign = in.skip('+') ? 1 : in.skip('-') ? -1 : 0;
            int hours = in.number();
            if (sign == 0 || in.width() != 2 || !in.skip(':')) {
                return Optional.empty();
            }
            offset = sign * (hours * 60 + in.number());
            if (hours > LARGEST_OFFSET_HOURS || in.width() != 2) {
                return Optional.empty();
            }
        }
        return in.atEnd() ? Optional.of(written.plusMinutes(BANGKOK_MINUTES - offset)) : Optional.empty();
    }
}
