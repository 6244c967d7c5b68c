package org.prasan.operations.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DefinitionException;
import org.prasan.catalog.DefinitionProblem;
import org.prasan.catalog.ScheduleSpec;
import org.prasan.support.HomeBuilder;

/** A schedule that is not right is refused with the line it stands in. */
class ScheduleMistakesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "at: '08:30', period: previous month                              | one of cron, working_day, after_deadline, after",
                "cron: 0 8 1 * *                                                  | \"period\" is expected",
                "cron: 0 8 1 * *, period: last month                              | expected: previous month",
                "cron: 0 8 1 * *, period: next month                              | lies in the future",
                "cron: 0 8 1 * *, period: previous month, zone: Asia/Chiang_Rai   | there is no zone Asia/Chiang_Rai",
                "cron: 0 8 1 * *, period: previous month, calendar: lunar         | there is no calendar lunar",
                "cron: 0 8 1 * *, period: previous month, shift: sideways         | one of none, next, previous, skip",
                "cron: 0 8 1 * *, period: previous month, misfire: maybe          | one of last, all, skip",
                "cron: 0 8 1 * *, period: previous month, crom: 1                 | \"crom\" is not known here",
                "working_day: 0, at: '08:30', period: previous month              | 5 is the fifth, -1 the last",
                "working_day: 3, at: noon, period: previous month                 | a time of day such as",
                "working_day: 3, at: '08:30', of: week, period: previous month    | month, quarter, half-year or fiscal-year",
                "after_deadline: NONE, at: '08:30'                                | there is no form NONE",
                "after_deadline: TAB, days: -1, at: '08:30'                       | 0 or more",
                "after: monthly, period: previous month                           | runs the period of the run it follows",
                "after: monthly, when_all_sent: true                              | this goes with a time",
                "cron: 0 8 1 * *, period: previous calendar-year                  | the report summary is made by month",
                "cron: 0 8 30 2 *, period: previous month                         | a: it never runs",
                "working_day: 24, at: '08:30', period: previous month             | a: it never runs",
                "after_deadline: MEET, at: '08:30'                                | nobody owes the form MEET",
                "cron: 0 8 1 * * *, period: previous month                        | a: this is no cron expression",
                "cron: 0 8 32 * *, period: previous month                         | a: this is no cron expression",
                "cron: 0 8 1 * *, period: '2090-01' | a: the period 2090-01 lies in the future of 2026-12-01",
                "after_deadline: TAB, at: '08:30'                                 | the report summary is made by month, not for FY2570-Q1",
                "after: weekly                                                    | a: there is no job weekly in jobs/ to run after",
            })
    void isToldWithItsLine(String words, String told) {
        assertThat(problems("{schedule: a, " + words.strip() + "}"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo(HomeBuilder.JOB);
                    assertThat(problem.line()).isEqualTo(7);
                    assertThat(problem.message().en()).contains(told.strip());
                });
    }

    @Test
    void waitingForAllWhereNobodyOwesAnythingIsRefused() {
        ScheduledHome home =
                monthlyReports().file(HomeBuilder.OBLIGATIONS, "agency,form,every,due_days\nA2,TAB,quarter,15\n");
        assertThat(problems(home.with("{schedule: a, cron: 0 8 1 * *, period: previous month, when_all_sent: true}")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).contains("nobody owes anything of 2026-11"));
    }

    @Test
    void aJobWhoseReportsAreOfAnotherLengthThanThoseOfTheJobItFollowsIsRefused() {
        ScheduledHome home = monthlyReports();
        home.file(
                "jobs/second.yml",
                job("second", "{schedule: b, after: monthly}")
                        .replace("2019-09", "FY2562")
                        .replace("summary", "yearly"));
        home.file(
                "reports/yearly/report.yml",
                home.text(HomeBuilder.REPORT)
                        .replace("report: summary", "report: yearly")
                        .replace("periods: [month]", "periods: [fiscal-year]"));
        assertThat(problems(home.with("{schedule: a, cron: 0 8 1 * *, period: previous month}")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .contains(
                                "jobs/second.yml:7",
                                "b: its reports are made for other periods than those of monthly"));
    }

    @Test
    void jobsThatWaitForOneAnotherInARingAreNamedInTheirOrder() {
        ScheduledHome home = monthlyReports();
        home.file("jobs/second.yml", job("second", "{schedule: b, after: monthly}"));
        home.file("jobs/third.yml", job("third", "{schedule: c, after: second}"));
        assertThat(ScheduleMistakesTest.problems(home.with("{schedule: a, cron: 0 8 1 * *, period: previous month}")))
                .isEmpty();

        assertThat(ScheduleMistakesTest.problems(home.with("{schedule: a, after: third}")))
                .extracting(problem -> problem.file() + " " + problem.message().en())
                .contains(
                        "jobs/monthly.yml a: these jobs wait for one another in a ring: monthly > second > third > monthly")
                .hasSize(3);
    }

    @Test
    void twoSchedulesOfOneNameAreRefusedAcrossJobs() {
        ScheduledHome home = monthlyReports();
        home.file("jobs/second.yml", job("second", "{schedule: a, after: monthly}"));
        DefinitionException refused = catchThrowableOfType(
                DefinitionException.class, () -> home.with("{schedule: a, cron: 0 8 1 * *, period: previous month}"));
        assertThat(refused).hasMessageContaining("a is already defined");
    }

    @Test
    void calendarsSayWhichLineIsWrong() {
        ScheduledHome home = monthlyReports();
        home.file(
                "jobs/calendars/other.csv",
                "# from somewhere\ndate,th,en\n2027-01-01,ปีใหม่,New Year\n13/04/2570,ก,b\n");
        DefinitionException refused =
                catchThrowableOfType(DefinitionException.class, () -> home.with("{schedule: a, after: monthly}"));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("jobs/calendars/other.csv");
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.message().en()).contains("a date such as 2026-04-13");
        });
    }

    @Test
    void aChangeThatSaysWhenInAnotherWayTakesThePlaceOfAllThatSaidWhen() {
        Catalog catalog = monthlyReports()
                .with("{schedule: a, working_day: 3, of: quarter, at: '08:30', period: previous month, misfire: all}");
        ScheduleSpec spec = ScheduledHome.first(catalog);

        ScheduleSpec changed = catalog.schedules().changed(spec, Map.of("cron", "0 9 2 * *", "misfire", ""));

        assertThat(changed.words())
                .containsOnly(
                        Map.entry("schedule", "a"),
                        Map.entry("period", "previous month"),
                        Map.entry("cron", "0 9 2 * *"));
    }

    @Test
    void whenAJobRunsIsNoPartOfWhatItMakes() {
        ScheduledHome home = monthlyReports();
        String before = sha(home.with("{schedule: a, cron: 0 8 1 * *, period: previous month}"));
        String after = sha(home.with("{schedule: a, cron: 0 9 1 * *, period: previous month}"));
        assertThat(after).isEqualTo(before);
        home.replace(HomeBuilder.JOB, "Monthly", "Every month");
        assertThat(sha(home.load())).isNotEqualTo(before);
    }

    private static String sha(Catalog catalog) {
        return catalog.findJob("monthly").orElseThrow().sha256();
    }

    private List<DefinitionProblem> problems(String schedule) {
        ScheduledHome home = monthlyReports();
        try {
            return problems(home.with(schedule));
        } catch (DefinitionException refused) {
            return refused.problems();
        }
    }

    private static List<DefinitionProblem> problems(Catalog catalog) {
        return new ScheduleCheck(catalog, new SettableClock("2026-11-25T09:00")).problems();
    }

    private ScheduledHome monthlyReports() {
        return new ScheduledHome(folder)
                .replace(HomeBuilder.REPORT, "audience: public", "audience: public\nperiods: [month]");
    }

    private static String job(String id, String schedule) {
        return "job: " + id
                + "\ntitle: {th: งาน, en: Job}\nperiod: 2019-09\ninbox: {folder: inbox}\nreports: [summary]\n"
                + "schedules:\n  - " + schedule + "\n";
    }
}
