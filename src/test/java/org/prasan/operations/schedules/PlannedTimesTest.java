package org.prasan.operations.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;

/** When schedules run, over a year with its days off and changes of the clocks. */
class PlannedTimesTest {

    private static final Instant NEW_YEAR = Instant.parse("2026-12-31T17:00:00Z");
    private static final Instant YEAR_END = Instant.parse("2027-12-31T16:59:59Z");

    @TempDir
    private Path folder;

    private ScheduledHome home;

    @BeforeEach
    void home() {
        home = new ScheduledHome(folder);
    }

    @Test
    void aMonthlyTimeThatFallsOnADayOffIsTheNextWorkingDaysAndKeepsItsPeriod() {
        assertThat(of2027("{schedule: a, cron: 30 8 1 * *, period: previous month, shift: next}"))
                .containsExactly(
                        "2027-01-04T08:30 2026-12",
                        "2027-02-01T08:30 2027-01",
                        "2027-03-01T08:30 2027-02",
                        "2027-04-01T08:30 2027-03",
                        "2027-05-04T08:30 2027-04",
                        "2027-06-01T08:30 2027-05",
                        "2027-07-01T08:30 2027-06",
                        "2027-08-02T08:30 2027-07",
                        "2027-09-01T08:30 2027-08",
                        "2027-10-01T08:30 2027-09",
                        "2027-11-01T08:30 2027-10",
                        "2027-12-01T08:30 2027-11");
    }

    @Test
    void movedToThePreviousWorkingDayItRunsInTheMonthBeforeAndKeepsItsPeriod() {
        assertThat(of2027("{schedule: a, cron: 0 9 1 5 *, period: previous month, shift: previous}"))
                .containsExactly("2027-04-30T09:00 2027-04");
    }

    @Test
    void onDaysOffItIsLeftOutWhereThatIsSaid() {
        assertThat(of2027("{schedule: a, cron: 0 7 10-18 4 *, period: this fiscal-year, shift: skip}"))
                .containsExactly("2027-04-12T07:00 FY2570", "2027-04-16T07:00 FY2570");
    }

    @Test
    void theFifthWorkingDayOfEachQuarterCountsNoHolidays() {
        assertThat(of2027("{schedule: a, working_day: 5, of: quarter, at: '08:30', period: previous quarter}"))
                .containsExactly(
                        "2027-01-08T08:30 FY2570-Q1",
                        "2027-04-07T08:30 FY2570-Q2",
                        "2027-07-07T08:30 FY2570-Q3",
                        "2027-10-07T08:30 FY2570-Q4");
    }

    @Test
    void theLastWorkingDayIsCountedFromTheEnd() {
        assertThat(of2027("{schedule: a, working_day: -1, at: '16:00', period: this month}"))
                .contains("2027-01-29T16:00 2027-01", "2027-04-30T16:00 2027-04", "2027-12-31T16:00 2027-12")
                .hasSize(12);
    }

    @Test
    void aMonthThatHasNoSuchWorkingDayIsLeftOut() {
        assertThat(of2027("{schedule: a, working_day: 22, at: '16:00', period: this month}"))
                .noneMatch(time -> time.startsWith("2027-02"))
                .anyMatch(time -> time.startsWith("2027-03-30"));
    }

    @Test
    void daysAfterTheDeadlineOfThoseWhoOweAFormItRunsTheDeadlinesOwnPeriod() {
        assertThat(of2027("{schedule: a, after_deadline: TAB, days: 20, at: '07:00'}"))
                .as("quarters are due on the 15th after their end")
                .containsExactly(
                        "2027-02-04T07:00 FY2570-Q1",
                        "2027-05-05T07:00 FY2570-Q2",
                        "2027-08-04T07:00 FY2570-Q3",
                        "2027-11-04T07:00 FY2570-Q4");
    }

    @Test
    void theLatestDeadlineWithItsGraceCountsAndExceptionsAreNotWaitedFor() {
        home.file("jobs/calendars/obligations.csv", """
                agency,form,every,due_days,grace_days,except
                A1,TAB,quarter,10,,
                A2,TAB,quarter,15,5,FY2570-Q2
                """);
        assertThat(of2027("{schedule: a, after_deadline: TAB, days: 0, at: '07:00'}"))
                .containsExactly(
                        "2027-01-20T07:00 FY2570-Q1",
                        "2027-04-10T07:00 FY2570-Q2",
                        "2027-07-20T07:00 FY2570-Q3",
                        "2027-10-20T07:00 FY2570-Q4");
    }

    @Test
    void aWholeYearOfWorkingMorningsHasAsManyTimesAsWorkingDays() {
        List<String> times = of2027("{schedule: a, cron: 0 7 * * *, period: this month, shift: skip}");
        assertThat(times)
                .as("261 weekdays, less New Year, three of Songkran and the day in lieu")
                .hasSize(256);
    }

    @Test
    void aTimeThatTheClocksSkipRunsAfterThemAndIsWarnedOf() {
        Catalog catalog = home.with("{schedule: a, cron: 30 2 28 3 *, zone: Europe/Berlin, period: previous month}");
        Planned skipped = next(catalog, 1).get(0);

        assertThat(skipped.planned()).hasToString("2027-03-28T02:30");
        assertThat(skipped.fires()).hasToString("2027-03-28T03:30+02:00[Europe/Berlin]");
        assertThat(skipped.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.en()).contains("clocks skip this time", "runs at 03:30"));
    }

    @Test
    void aTimeThatTheClocksShowTwiceRunsOnce() {
        Catalog catalog = home.with("{schedule: a, cron: 30 2 31 10 *, zone: Europe/Berlin, period: previous month}");
        List<Planned> next = next(catalog, 2);

        assertThat(next.get(0).fires()).hasToString("2027-10-31T02:30+02:00[Europe/Berlin]");
        assertThat(next.get(0).warnings().get(0).en()).contains("twice");
        assertThat(next.get(1).planned()).hasToString("2028-10-31T02:30");
    }

    @Test
    void inBangkokNoTimeIsWarnedOf() {
        Catalog catalog = home.with("{schedule: a, cron: 30 2 * * *, period: previous month}");
        assertThat(next(catalog, 400))
                .allSatisfy(planned -> assertThat(planned.warnings()).isEmpty());
    }

    @Test
    void aYearWhoseHolidaysAreNotKnownYetIsWarnedOf() {
        Catalog catalog = home.with("{schedule: a, cron: 0 7 3 1 *, period: previous month, shift: next}");
        assertThat(next(catalog, 2))
                .extracting(planned ->
                        planned.warnings().stream().map(warning -> warning.en()).toList())
                .containsExactly(List.of(), List.of("the calendar holidays has no holidays of 2028 yet"));
    }

    @Test
    void theTwentyNinthOfFebruaryComesAgain() {
        Catalog catalog = home.with("{schedule: a, cron: 0 8 29 2 *, period: previous month}");
        assertThat(next(catalog, 1))
                .extracting(planned -> planned.planned().toString())
                .containsExactly("2028-02-29T08:00");
    }

    private List<Planned> next(Catalog catalog, int count) {
        return PlannedTimes.of(ScheduledHome.first(catalog), catalog.obligations())
                .next(NEW_YEAR, count);
    }

    private List<String> of2027(String schedule) {
        Catalog catalog = home.with(schedule);
        return PlannedTimes.of(ScheduledHome.first(catalog), catalog.obligations()).between(NEW_YEAR, YEAR_END).stream()
                .map(planned -> planned.fires().toLocalDateTime() + " "
                        + planned.period().code())
                .toList();
    }
}
