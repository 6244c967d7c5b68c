package org.prasan.operations.schedules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ScheduleSpec;
import org.prasan.operations.Interventions.By;
import org.prasan.operations.Processes;
import org.prasan.operations.telling.MissedSchedules.Missed;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.RunState;
import org.prasan.pipeline.Runs;
import org.prasan.records.RecordsDatabase;
import org.prasan.vocabulary.Period;

/** The schedules of a home over a database, looked at when a test's clock says so; nothing is run. */
final class ScheduleRoom {

    static final By CLERK = new By("clerk", "a reason");

    final RecordsDatabase database;
    final SettableClock clock;
    final Catalog catalog;
    final Firings firings;
    final Runs runs;
    final ScheduleChanges changes;
    final Timetable timetable;
    final AuditLog audit;
    private final Scheduling scheduling;
    private boolean allSent;

    ScheduleRoom(RecordsDatabase database, Catalog catalog, String now) {
        this.database = database;
        this.catalog = catalog;
        this.clock = new SettableClock(now);
        this.firings = new Firings(database.dataSource());
        this.runs = new Runs(database.dataSource());
        this.audit = new AuditLog(database.dataSource(), clock);
        ScheduleStates states = new ScheduleStates(
                database.dataSource(),
                clock,
                () -> runs.list().stream().mapToLong(Run::id).max().orElse(0));
        CurrentSchedules schedules = new CurrentSchedules(states);
        this.scheduling = new Scheduling(schedules, states, firings, runs, (any, job, months) -> allSent, clock);
        this.changes = new ScheduleChanges(schedules, states, scheduling, firings, audit, database.dataSource(), clock);
        this.timetable = new Timetable(schedules, scheduling, firings, clock);
    }

    ScheduleSpec spec() {
        return timetable.list(catalog).get(0).spec();
    }

    List<Missed> lookAt(String moment) {
        clock.set(moment);
        return scheduling.look(catalog);
    }

    void allHaveSent() {
        allSent = true;
    }

    ScheduleSpec change(Map<String, String> words) {
        return changes.change(ScheduledHome.first(catalog), words, catalog, CLERK);
    }

    Run run(String job, String period, RunState state) {
        Run run = runs.start(
                job,
                Period.parse(period),
                1,
                "",
                Path.of("in"),
                Path.of("out"),
                Optional.empty(),
                Map.of(),
                Processes.current());
        runs.end(run, state, List.of());
        return run;
    }

    /** Period and state of each, in the order they were planned in. */
    List<String> written() {
        List<Firing> all = new ArrayList<>(firings.list());
        all.sort(Comparator.comparing(Firing::planned).thenComparing(Firing::id));
        return all.stream()
                .map(firing -> firing.period().code() + " " + firing.state())
                .toList();
    }
}
