package org.prasan.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.prasan.vocabulary.Text;

/**
 * A file of {@code jobs/calendars/} other than the obligations: the days on which offices rest besides Saturday and
 * Sunday, for the years it has any day of.
 *
 * @param holidays with what they are called, at least one
 */
public record HolidayCalendar(String name, Map<LocalDate, Text> holidays) {

    public HolidayCalendar {
        if (holidays.isEmpty()) {
            throw new IllegalArgumentException("a calendar without a day: " + name);
        }
        holidays = Map.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.containsKey(day);
    }

    /** Whether the holidays of the day's year are known. */
    public boolean covers(LocalDate day) {
        return holidays.keySet().stream().anyMatch(holiday -> holiday.getYear() == day.getYear());
    }
}
