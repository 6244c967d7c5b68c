package org.prasan.operations.schedules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.catalog.ScheduleSpec;
import org.prasan.catalog.ScheduleTiming;
import org.prasan.operations.schedules.Firing.State;
import org.prasan.operations.telling.MissedSchedules.Missed;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.RunState;
import org.prasan.pipeline.Runs;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;

/** Looks which times have come, and writes each down once as a firing. */
final class Scheduling {

    /** A time that is noticed later than this was missed. */
    private static final Duration IN_TIME = Duration.ofMinutes(10);

    private final CurrentSchedules schedules;
    private final ScheduleStates states;
    private final Firings firings;
    private final Runs runs;
    private final Sent allSent;
    private final Clock clock;

    /** Whether everything owed for some months has come, to be read by a job. */
    @FunctionalInterface
    interface Sent {

        boolean have(Catalog catalog, JobDefinition job, MonthRange months);
    }

    Scheduling(
            CurrentSchedules schedules, ScheduleStates states, Firings firings, Runs runs, Sent allSent, Clock clock) {
        this.schedules = schedules;
        this.states = states;
        this.firings = firings;
        this.runs = runs;
        this.allSent = allSent;
        this.clock = clock;
    }

    /** @return what was missed, and what is done about it */
    List<Missed> look(Catalog catalog) {
        Instant now = Objects.requireNonNull(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        List<Missed> missed = new ArrayList<>();
        for (ScheduleSpec spec : schedules.specs(catalog)) {
            // An inbox is looked into before the schedule is locked, for others may want to change it meanwhile.
            List<Planned> early = early(spec, catalog, now);
            missed.addAll(states.locked(spec.name(), state -> look(spec, state, catalog, early, now)));
        }
        return missed;
    }

    private List<Missed> look(
            ScheduleSpec spec, ScheduleState state, Catalog catalog, List<Planned> early, Instant now) {
        if (state.pause().isPresent()) {
            return List.of();
        }
        if (spec.timing() instanceof ScheduleTiming.AfterJob) {
            following(spec, state).forEach(run -> firings.add(firing(spec, run, now)));
            return List.of();
        }
        List<Missed> missed = writeDown(spec, state, catalog, now);
        early.forEach(next -> firings.add(firing(spec, next.occurrence(), now, next.period(), List.of())));
        return missed;
    }

    /** What has come up to now, and of what was missed so much as is to be made up for. */
    List<Missed> writeDown(ScheduleSpec spec, ScheduleState state, Catalog catalog, Instant now) {
        List<Planned> due = passed(spec, state, catalog, now);
        List<Planned> late = due.stream()
                .filter(planned -> planned.fires().toInstant().isBefore(now.minus(IN_TIME)))
                .toList();
        due.stream().filter(planned -> !late.contains(planned)).forEach(planned -> firings.add(firing(spec, planned)));
        List<Missed> missed = MadeUp.of(spec.misfire(), late).stream()
                .map(each -> each.add(spec, firings))
                .toList();
        states.considered(spec.name(), now);
        return missed;
    }

    /** Times that have come and have not been written down. */
    List<Planned> passed(ScheduleSpec spec, ScheduleState state, Catalog catalog, Instant now) {
        return unknown(spec, PlannedTimes.of(spec, catalog.obligations()).between(state.considered(), now));
    }

    /** Of the runs that it follows, those that are done and have not been followed. */
    List<Run> following(ScheduleSpec spec, ScheduleState state) {
        String before = ((ScheduleTiming.AfterJob) spec.timing()).job();
        return runs.list().stream()
                .filter(run -> run.id() > state.runSeen() && run.job().equals(before) && run.state() == RunState.DONE)
                .filter(run -> !firings.isKnown(spec.name(), run.key()))
                .sorted((one, other) -> Long.compare(one.id(), other.id()))
                .toList();
    }

    private List<Planned> unknown(ScheduleSpec spec, List<Planned> due) {
        return due.stream()
                .filter(planned -> !firings.isKnown(spec.name(), planned.occurrence()))
                .toList();
    }

    /** The next time, when all that it could wait for has come and its period is over. */
    private List<Planned> early(ScheduleSpec spec, Catalog catalog, Instant now) {
        Optional<JobDefinition> job = catalog.findJob(spec.job());
        if (!spec.whenAllSent() || job.isEmpty() || isPaused(spec)) {
            return List.of();
        }
        return unknown(spec, PlannedTimes.of(spec, catalog.obligations()).next(now, 1)).stream()
                .filter(next -> next.period()
                        .months()
                        .filter(months -> isOver(months, spec, now) && allSent.have(catalog, job.get(), months))
                        .isPresent())
                .toList();
    }

    private boolean isPaused(ScheduleSpec spec) {
        return schedules.state(spec.name()).flatMap(ScheduleState::pause).isPresent();
    }

    private static boolean isOver(MonthRange months, ScheduleSpec spec, Instant now) {
        return months.lastDay().isBefore(now.atZone(spec.zone()).toLocalDate());
    }

    static Firing firing(ScheduleSpec spec, Run followed, Instant now) {
        return firing(spec, followed.key(), now, followed.period(), List.of());
    }

    static Firing firing(ScheduleSpec spec, Planned planned) {
        return firing(spec, planned.occurrence(), planned.fires().toInstant(), planned.period(), List.of());
    }

    private static Firing firing(
            ScheduleSpec spec, String occurrence, Instant moment, Period period, List<String> why) {
        return new Firing(0, spec.name(), occurrence, moment, spec.job(), period, State.WAITING, why);
    }
}
