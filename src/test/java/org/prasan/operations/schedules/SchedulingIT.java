package org.prasan.operations.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.DefinitionException;
import org.prasan.catalog.ScheduleSpec.Misfire;
import org.prasan.operations.telling.MissedSchedules.Missed;
import org.prasan.pipeline.RunState;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;

/** What a look writes down, and what people do to schedules, on both databases. */
class SchedulingIT {

    private static final String MONTHLY =
            "{schedule: a, cron: 30 8 5 * *, period: previous month, shift: next, misfire: %s}";

    @TempDir
    private Path folder;

    private ScheduleRoom room(Supplier<RecordsDatabase> database, String schedule) {
        return new ScheduleRoom(database.get(), new ScheduledHome(folder).with(schedule), "2026-12-01T08:00");
    }

    @OnEveryDatabase
    void overAYearEveryTimeIsWrittenDownOnceHoweverOftenOneLooks(Supplier<RecordsDatabase> database) {
        ScheduleRoom room = room(database, MONTHLY.formatted("all"));
        LocalDateTime end = LocalDateTime.parse("2027-12-01T08:00");
        List<Missed> missed = new ArrayList<>();
        for (LocalDateTime now = LocalDateTime.parse("2026-12-01T08:00"); now.isBefore(end); now = now.plusHours(6)) {
            missed.addAll(room.lookAt(now.plusMinutes(30).toString()));
            missed.addAll(room.lookAt(now.plusMinutes(31).toString()));
        }

        assertThat(missed).isEmpty();
        assertThat(room.written())
                .containsExactly(
                        "2026-11 WAITING",
                        "2026-12 WAITING",
                        "2027-01 WAITING",
                        "2027-02 WAITING",
                        "2027-03 WAITING",
                        "2027-04 WAITING",
                        "2027-05 WAITING",
                        "2027-06 WAITING",
                        "2027-07 WAITING",
                        "2027-08 WAITING",
                        "2027-09 WAITING",
                        "2027-10 WAITING");
    }

    @OnEveryDatabase
    void aScheduleThatIsNewMakesUpForNothingBeforeIt(Supplier<RecordsDatabase> database) {
        ScheduleRoom room = room(database, MONTHLY.formatted("all"));
        assertThat(room.lookAt("2027-03-20T08:00")).isEmpty();
        assertThat(room.written()).isEmpty();
    }

    @OnEveryDatabase
    void whatWasMissedIsToldOnceAndTheLastIsMadeUpForWithItsOwnPeriod(Supplier<RecordsDatabase> database) {
        ScheduleRoom room = room(database, MONTHLY.formatted("last"));
        room.lookAt("2026-12-01T08:00");

        assertThat(room.lookAt("2027-03-01T12:00"))
                .extracting(missed -> missed.period() + " " + missed.planned().toLocalDate() + " "
                        + missed.remedy().en())
                .containsExactly(
                        "2026-11 2026-12-07 is skipped",
                        "2026-12 2027-01-05 is skipped",
                        "2027-01 2027-02-05 is made up for now");
        assertThat(room.written()).containsExactly("2026-11 SKIPPED", "2026-12 SKIPPED", "2027-01 WAITING");
        assertThat(room.lookAt("2027-03-01T12:01")).isEmpty();
    }

    @OnEveryDatabase
    void allOrNoneAreMadeUpForWhereThatIsSaid(Supplier<RecordsDatabase> database) {
        ScheduleRoom all = room(database, MONTHLY.formatted("all"));
        all.lookAt("2026-12-01T08:00");
        assertThat(all.lookAt("2027-03-01T12:00")).hasSize(3);
        assertThat(all.written()).containsExactly("2026-11 WAITING", "2026-12 WAITING", "2027-01 WAITING");

        ScheduleRoom none = room(database, MONTHLY.formatted("skip"));
        none.lookAt("2026-12-01T08:00");
        assertThat(none.lookAt("2027-03-01T12:00")).hasSize(3);
        assertThat(none.written()).containsExactly("2026-11 SKIPPED", "2026-12 SKIPPED", "2027-01 SKIPPED");
    }

    @OnEveryDatabase
    void whilePausedNothingIsWrittenDownAndWhoResumesItChooses(Supplier<RecordsDatabase> database) {
        Map<Misfire, List<String>> expected = Map.of(
                Misfire.SKIP, List.of("2026-11 SKIPPED", "2026-12 SKIPPED", "2027-01 WAITING"),
                Misfire.LAST, List.of("2026-11 SKIPPED", "2026-12 WAITING", "2027-01 WAITING"),
                Misfire.ALL, List.of("2026-11 WAITING", "2026-12 WAITING", "2027-01 WAITING"));
        expected.forEach((choice, written) -> {
            ScheduleRoom room = room(database, MONTHLY.formatted("all"));
            room.lookAt("2026-12-01T08:00");
            assertThat(room.changes.pause(room.spec(), ScheduleRoom.CLERK)).isTrue();
            assertThat(room.changes.pause(room.spec(), ScheduleRoom.CLERK)).isFalse();
            assertThat(room.lookAt("2027-01-20T08:00")).isEmpty();
            assertThat(room.written()).isEmpty();
            assertThat(room.timetable.missed(room.spec(), room.catalog))
                    .containsExactly("2026-12-07T08:30 2026-11", "2027-01-05T08:30 2026-12");
            assertThat(room.timetable.list(room.catalog).get(0).next()).isEmpty();

            assertThat(room.changes.resume(room.spec(), choice, room.catalog, ScheduleRoom.CLERK))
                    .isTrue();
            assertThat(room.changes.resume(room.spec(), choice, room.catalog, ScheduleRoom.CLERK))
                    .isFalse();
            assertThat(room.lookAt("2027-02-05T08:30")).isEmpty();

            assertThat(room.written()).as(choice.name()).isEqualTo(written);
            assertThat(room.audit.list())
                    .extracting(entry -> entry.action().action() + ", "
                            + entry.action().before() + ", " + entry.action().after())
                    .containsExactly(
                            "schedule-pause, running, paused",
                            "schedule-resume, paused, 2 missed, running, missed: " + choice);
        });
    }

    @OnEveryDatabase
    void whatWaitsIsNotTakenWhileItsScheduleIsPaused(Supplier<RecordsDatabase> database) {
        ScheduleRoom room = room(database, MONTHLY.formatted("all"));
        room.lookAt("2026-12-01T08:00");
        room.lookAt("2026-12-07T08:30");
        room.changes.pause(room.spec(), ScheduleRoom.CLERK);
        assertThat(room.firings.take(1, room.clock.instant(), Set.of())).isEmpty();

        room.changes.resume(room.spec(), Misfire.SKIP, room.catalog, ScheduleRoom.CLERK);
        assertThat(room.firings.take(1, room.clock.instant(), Set.of())).isPresent();
        assertThat(room.firings.take(2, room.clock.instant(), Set.of())).isEmpty();
    }

    @OnEveryDatabase
    void whenAllHaveSentTheNextTimeComesEarlierOnceAndOnlyAfterItsPeriod(Supplier<RecordsDatabase> database) {
        ScheduleRoom room = room(
                database, "{schedule: a, working_day: 10, at: '16:00', period: previous month, when_all_sent: true}");
        room.lookAt("2026-11-30T08:00");
        room.allHaveSent();
        room.lookAt("2026-11-30T23:00");
        assertThat(room.written()).as("the month is not over").isEmpty();

        room.lookAt("2026-12-02T09:00");
        assertThat(room.written()).containsExactly("2026-11 WAITING");
        room.lookAt("2026-12-02T09:01");
        room.lookAt("2026-12-15T16:00");
        assertThat(room.written()).as("its latest time brings nothing more").containsExactly("2026-11 WAITING");
    }

    @OnEveryDatabase
    void whileSomethingIsMissingItRunsAtItsLatestTime(Supplier<RecordsDatabase> database) {
        ScheduleRoom room = room(
                database, "{schedule: a, working_day: 3, at: '16:00', period: previous month, when_all_sent: true}");
        room.lookAt("2026-12-02T09:00");
        assertThat(room.written()).isEmpty();
        room.lookAt("2026-12-03T16:00");
        assertThat(room.written()).containsExactly("2026-11 WAITING");
    }

    @OnEveryDatabase
    void afterAnotherJobEachOfItsRunsIsFollowedOnceWhenItIsDone(Supplier<RecordsDatabase> database) {
        new ScheduledHome(folder).file("jobs/first.yml", """
                job: first
                title: {th: งาน, en: Job}
                period: 2019-09
                inbox: {folder: inbox}
                reports: [summary]
                """);
        ScheduledHome home = new ScheduledHome(folder);
        ScheduleRoom room =
                new ScheduleRoom(database.get(), home.with("{schedule: a, after: first}"), "2026-12-01T08:00");
        room.run("first", "2026-09", RunState.DONE);
        room.lookAt("2026-12-01T08:00");
        room.run("first", "2026-10", RunState.FAILED);
        room.run("first", "2026-11", RunState.DONE);
        room.run("monthly", "2026-11", RunState.DONE);
        room.lookAt("2026-12-02T08:00");
        room.lookAt("2026-12-02T08:01");
        assertThat(room.written())
                .as("what was there before it is not followed")
                .containsExactly("2026-11 WAITING");

        room.changes.pause(room.spec(), ScheduleRoom.CLERK);
        room.run("first", "2026-12", RunState.DONE);
        room.run("first", "2027-01", RunState.DONE);
        room.lookAt("2027-02-02T08:01");
        room.changes.resume(room.spec(), Misfire.LAST, room.catalog, ScheduleRoom.CLERK);
        room.lookAt("2027-02-02T08:02");
        assertThat(room.written()).containsExactly("2026-11 WAITING", "2027-01 WAITING");
    }

    @OnEveryDatabase
    void aChangeHoldsFromNowOnIsShownAgainstTheFileAndCanBeTakenBack(Supplier<RecordsDatabase> database) {
        ScheduleRoom room = room(database, MONTHLY.formatted("all"));
        room.lookAt("2026-12-01T08:00");
        room.clock.set("2026-12-20T08:00");

        room.change(Map.of("cron", "0 9 28 * *", "shift", ""));

        assertThat(room.written()).as("what came before the change").containsExactly("2026-11 WAITING");
        assertThat(room.timetable.list(room.catalog).get(0).changed())
                .containsOnly(
                        Map.entry("cron", new Timetable.Change("30 8 5 * *", "0 9 28 * *")),
                        Map.entry("shift", new Timetable.Change("next", "")));
        room.lookAt("2026-12-28T09:00");
        room.lookAt("2027-01-05T08:30");
        assertThat(room.written()).containsExactly("2026-11 WAITING", "2026-11 WAITING");

        room.changes.reset(ScheduledHome.first(room.catalog), room.catalog, ScheduleRoom.CLERK);
        assertThat(room.timetable.list(room.catalog).get(0).changed()).isEmpty();
        assertThat(room.lookAt("2027-02-05T08:30")).isEmpty();
        assertThat(room.written()).hasSize(3).last().isEqualTo("2027-01 WAITING");
        assertThat(room.audit.list())
                .extracting(entry -> entry.action().action())
                .containsExactly("schedule-change", "schedule-reset");
    }

    @OnEveryDatabase
    void aChangeThatIsNotRightChangesNothing(Supplier<RecordsDatabase> database) {
        ScheduleRoom room = room(database, MONTHLY.formatted("all"));
        room.lookAt("2026-12-01T08:00");
        for (Map<String, String> wrong :
                List.of(Map.of("cron", "0 9 31 2 *"), Map.of("period", "next month"), Map.of("calendar", "lunar"))) {
            assertThatExceptionOfType(DefinitionException.class).isThrownBy(() -> room.change(wrong));
        }
        assertThat(room.timetable.list(room.catalog).get(0).changed()).isEmpty();
        assertThat(room.audit.list()).isEmpty();
    }

    @OnEveryDatabase
    void manyThatLookAndTakeAtOnceGetEachTimeOnce(Supplier<RecordsDatabase> database) throws Exception {
        ScheduleRoom room = room(database, "{schedule: a, cron: 0 8 * * *, period: this month, misfire: all}");
        room.lookAt("2026-12-01T08:30");
        room.clock.set("2026-12-31T08:30");
        ExecutorService servers = Executors.newFixedThreadPool(4);
        List<Future<List<String>>> taken = new ArrayList<>();
        for (long server = 1; server <= 4; server++) {
            long id = server;
            taken.add(servers.submit(() -> takeAll(room, id)));
        }
        List<String> all = new ArrayList<>();
        for (Future<List<String>> each : taken) {
            all.addAll(each.get());
        }
        servers.shutdown();

        assertThat(all).doesNotHaveDuplicates().hasSize(30);
    }

    private static List<String> takeAll(ScheduleRoom room, long server) {
        room.lookAt("2026-12-31T08:30");
        List<String> taken = new ArrayList<>();
        for (var next = room.firings.take(server, room.clock.instant(), Set.of());
                next.isPresent();
                next = room.firings.take(server, room.clock.instant(), Set.of())) {
            taken.add(next.get().occurrence());
        }
        return taken;
    }
}
