package org.prasan.operations.schedules;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DefinitionException;
import org.prasan.catalog.DefinitionProblem;
import org.prasan.catalog.ScheduleSpec;
import org.prasan.catalog.ScheduleSpec.Misfire;
import org.prasan.catalog.ScheduleTiming;
import org.prasan.operations.Interventions.By;
import org.prasan.operations.schedules.ScheduleState.Pause;
import org.prasan.vocabulary.Text;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people do to a schedule, each kept together with its line in the audit log. */
public final class ScheduleChanges {

    private final CurrentSchedules schedules;
    private final ScheduleStates states;
    private final Scheduling scheduling;
    private final Firings firings;
    private final AuditLog audit;
    private final DataSource dataSource;
    private final Clock clock;

    ScheduleChanges(
            CurrentSchedules schedules,
            ScheduleStates states,
            Scheduling scheduling,
            Firings firings,
            AuditLog audit,
            DataSource dataSource,
            Clock clock) {
        this.schedules = schedules;
        this.states = states;
        this.scheduling = scheduling;
        this.firings = firings;
        this.audit = audit;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** @return false when it is paused already */
    public boolean pause(ScheduleSpec spec, By by) {
        return states.locked(spec.name(), state -> {
            if (state.pause().isPresent()) {
                return false;
            }
            states.pause(spec.name(), new Pause(now(), by.actor(), by.reason()));
            note("schedule-pause", spec, by, "running", "paused");
            return true;
        });
    }

    /**
     * @param missed what becomes of the times that fell into the pause
     * @return false when it is not paused
     */
    public boolean resume(ScheduleSpec spec, Misfire missed, Catalog catalog, By by) {
        return states.locked(spec.name(), state -> {
            if (state.pause().isEmpty()) {
                return false;
            }
            int count = makeUp(spec, state, missed, catalog);
            states.considered(spec.name(), now());
            states.resume(spec.name());
            note("schedule-resume", spec, by, "paused, " + count + " missed", "running, missed: " + missed);
            return true;
        });
    }

    private int makeUp(ScheduleSpec spec, ScheduleState state, Misfire missed, Catalog catalog) {
        if (spec.timing() instanceof ScheduleTiming.AfterJob) {
            return follow(spec, state, missed);
        }
        List<MadeUp> passed = MadeUp.of(missed, scheduling.passed(spec, state, catalog, now()));
        passed.forEach(each -> each.add(spec, firings));
        return passed.size();
    }

    private int follow(ScheduleSpec spec, ScheduleState state, Misfire missed) {
        List<Firing> waiting = scheduling.following(spec, state).stream()
                .map(run -> Scheduling.firing(spec, run, now()))
                .toList();
        int from = switch (missed) {
            case ALL -> 0;
            case LAST -> Math.max(0, waiting.size() - 1);
            case SKIP -> waiting.size();
        };
        waiting.subList(from, waiting.size()).forEach(firings::add);
        states.forgetRuns(spec.name());
        return waiting.size();
    }

    /**
     * Changes words of a schedule over those of its file.
     *
     * @param words empty text takes a word away
     * @throws DefinitionException when it would not be right, and nothing is changed
     */
    public ScheduleSpec change(ScheduleSpec written, Map<String, String> words, Catalog catalog, By by) {
        return states.locked(written.name(), state -> {
            Map<String, String> all = new LinkedHashMap<>(state.changed());
            all.putAll(words);
            ScheduleSpec before = catalog.schedules().changed(written, state.changed());
            ScheduleSpec after = catalog.schedules().changed(written, all);
            refuse(after, catalog);
            settle(before, state, catalog);
            states.change(written.name(), all);
            note(
                    "schedule-change",
                    written,
                    by,
                    before.words().toString(),
                    after.words().toString());
            return after;
        });
    }

    /**
     * What would be wrong with a schedule once these words are changed as well; nothing is kept.
     *
     * @return by the word that it is about, an empty one where it is about the whole
     */
    public Map<String, Text> problems(ScheduleSpec written, Map<String, String> words, Catalog catalog) {
        Map<String, String> all = withEarlier(written, words);
        Map<String, Text> problems = new LinkedHashMap<>();
        try {
            refuse(catalog.schedules().changed(written, all), catalog);
        } catch (DefinitionException wrong) {
            wrong.problems()
                    .forEach(problem -> problems.putIfAbsent(
                            catalog.schedules().wordAt(written, all, problem.line()), problem.message()));
        }
        return problems;
    }

    /** What a schedule becomes with these words changed as well; nothing is kept. */
    public ScheduleSpec tried(ScheduleSpec written, Map<String, String> words, Catalog catalog) {
        return catalog.schedules().changed(written, withEarlier(written, words));
    }

    private Map<String, String> withEarlier(ScheduleSpec written, Map<String, String> words) {
        Map<String, String> all = new LinkedHashMap<>();
        states.find(written.name()).ifPresent(state -> all.putAll(state.changed()));
        all.putAll(words);
        return all;
    }

    /** The file's words hold again. */
    public void reset(ScheduleSpec written, Catalog catalog, By by) {
        states.locked(written.name(), state -> {
            refuse(written, catalog);
            settle(catalog.schedules().changed(written, state.changed()), state, catalog);
            states.change(written.name(), Map.of());
            note(
                    "schedule-reset",
                    written,
                    by,
                    state.changed().toString(),
                    written.words().toString());
            return true;
        });
    }

    /** What came before the change came as it was planned then. */
    private void settle(ScheduleSpec before, ScheduleState state, Catalog catalog) {
        if (state.pause().isEmpty()) {
            scheduling.writeDown(before, state, catalog, now());
        }
    }

    private void refuse(ScheduleSpec changed, Catalog catalog) {
        List<ScheduleSpec> all = new ArrayList<>();
        for (ScheduleSpec other : schedules.specs(catalog)) {
            all.add(other.name().equals(changed.name()) ? changed : other);
        }
        List<DefinitionProblem> problems = new ScheduleCheck(catalog, clock).problems(all);
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
    }

    private void note(String action, ScheduleSpec spec, By by, String before, String after) {
        audit.write(
                new AuditAction(by.actor(), action, spec.name(), by.reason(), before, after),
                new JdbcTemplate(dataSource));
    }

    private Instant now() {
        return Objects.requireNonNull(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
