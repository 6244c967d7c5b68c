package org.prasan.catalog;

import java.time.LocalTime;

/** When a schedule's times are, on the clocks of its zone. */
public sealed interface ScheduleTiming {

    /** @param expression minute, hour, day of month, month, day of week */
    record Cron(String expression) implements ScheduleTiming {}

    /**
     * The n-th working day of every so many months, counted from October.
     *
     * @param nth from 1; from -1 when counted from the last backwards
     */
    record WorkingDay(int nth, int months, LocalTime at) implements ScheduleTiming {}

    /** So many days after the last day, with grace, on which whoever owes a form may send it. */
    record AfterDeadline(String form, int days, LocalTime at) implements ScheduleTiming {}

    /** Whenever a run of another job is done, for its period. */
    record AfterJob(String job) implements ScheduleTiming {}
}
