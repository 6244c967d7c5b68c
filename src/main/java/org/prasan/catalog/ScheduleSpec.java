package org.prasan.catalog;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * When a job runs by itself, and for which period.
 *
 * @param period empty where the timing brings its own: a deadline's, or that of the run it follows
 * @param calendar of holidays; Saturday and Sunday alone where there is none
 * @param whenAllSent its time is the latest: it runs earlier once everything owed for its period has come
 * @param words as written, by key
 */
public record ScheduleSpec(
        String name,
        String job,
        ScheduleTiming timing,
        ZoneId zone,
        Optional<PeriodRule> period,
        Optional<HolidayCalendar> calendar,
        Shift shift,
        Misfire misfire,
        boolean whenAllSent,
        Map<String, String> words,
        Place place) {

    /** Where it is written. */
    public record Place(String file, int line) {

        public DefinitionProblem problem(String th, String en) {
            return Yaml.problemAt(file, line, th, en).problems().get(0);
        }
    }

    /** What becomes of a time on a day off. The period stays that of the day it was planned for. */
    public enum Shift {
        NONE,
        NEXT,
        PREVIOUS,
        /** Then it does not run. */
        SKIP
    }

    /** What becomes of times that passed while nothing served. */
    public enum Misfire {
        LAST,
        ALL,
        SKIP
    }

    public boolean isWorkingDay(LocalDate day) {
        return calendar.map(known -> known.isWorkingDay(day))
                .orElse(day.getDayOfWeek().getValue() <= 5);
    }
}
