package org.prasan.operations.schedules;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ScheduleSpec;
import org.prasan.catalog.ScheduleTiming;
import org.prasan.operations.schedules.CurrentSchedules.Current;
import org.prasan.operations.schedules.ScheduleState.Pause;
import org.prasan.pipeline.Run;

/** What people see of schedules. */
public final class Timetable {

    private final CurrentSchedules schedules;
    private final Scheduling scheduling;
    private final Firings firings;
    private final Clock clock;

    Timetable(CurrentSchedules schedules, Scheduling scheduling, Firings firings, Clock clock) {
        this.schedules = schedules;
        this.scheduling = scheduling;
        this.firings = firings;
        this.clock = clock;
    }

    /**
     * A schedule as it holds now.
     *
     * @param changed words that differ from the file's, with the file's and the present one
     * @param next empty while it is paused or follows another job
     * @param last the newest that has ended or runs
     */
    public record Line(
            ScheduleSpec spec,
            Optional<Pause> pause,
            Map<String, Change> changed,
            Optional<Planned> next,
            Optional<Firing> last) {

        public Line {
            changed = Map.copyOf(changed);
        }
    }

    /** A word of the file and the one that holds instead; empty where there is none. */
    public record Change(String file, String now) {}

    /** In the order of the files. */
    public List<Line> list(Catalog catalog) {
        List<Firing> all = firings.list();
        return schedules.list(catalog).stream()
                .map(current -> line(current, catalog, all))
                .toList();
    }

    public Optional<Line> find(Catalog catalog, String name) {
        return list(catalog).stream()
                .filter(line -> line.spec().name().equals(name))
                .findFirst();
    }

    private Line line(Current current, Catalog catalog, List<Firing> all) {
        ScheduleSpec spec = current.spec();
        Optional<Pause> pause = current.state().flatMap(ScheduleState::pause);
        return new Line(
                spec,
                pause,
                changes(catalog.schedules().find(spec.name()).orElseThrow().words(), spec.words()),
                pause.isPresent()
                        ? Optional.empty()
                        : next(spec, catalog, 1).stream().findFirst(),
                all.stream()
                        .filter(firing -> firing.schedule().equals(spec.name()))
                        .filter(firing -> firing.state() != Firing.State.WAITING)
                        .findFirst());
    }

    private static Map<String, Change> changes(Map<String, String> file, Map<String, String> now) {
        Map<String, Change> changes = new TreeMap<>();
        List<String> keys = new ArrayList<>(file.keySet());
        keys.addAll(now.keySet());
        for (String key : keys) {
            Change change = new Change(file.getOrDefault(key, ""), now.getOrDefault(key, ""));
            if (!change.file().equals(change.now())) {
                changes.put(key, change);
            }
        }
        return changes;
    }

    /** The next so many times from now on, with what a person should know of them. */
    public List<Planned> next(ScheduleSpec spec, Catalog catalog, int count) {
        return PlannedTimes.of(spec, catalog.obligations()).next(now(), count);
    }

    /** What a paused schedule has not run: for the person who resumes it to decide about. */
    public List<String> missed(ScheduleSpec spec, Catalog catalog) {
        Optional<ScheduleState> state = schedules.state(spec.name());
        if (state.isEmpty()) {
            return List.of();
        }
        if (spec.timing() instanceof ScheduleTiming.AfterJob) {
            return scheduling.following(spec, state.get()).stream()
                    .map(Run::key)
                    .toList();
        }
        return scheduling.passed(spec, state.get(), catalog, now()).stream()
                .map(planned -> planned.fires().toLocalDateTime() + " "
                        + planned.period().code())
                .toList();
    }

    /** Newest first. */
    public List<Firing> history() {
        return firings.list();
    }

    private Instant now() {
        return Objects.requireNonNull(clock.instant());
    }
}
