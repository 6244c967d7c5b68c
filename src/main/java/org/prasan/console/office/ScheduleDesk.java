package org.prasan.console.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.catalog.ScheduleSpec;
import org.prasan.catalog.ScheduleSpec.Misfire;
import org.prasan.console.For;
import org.prasan.console.Reach;
import org.prasan.operations.Interventions.By;
import org.prasan.operations.schedules.Planned;
import org.prasan.operations.schedules.ScheduleChanges;
import org.prasan.operations.schedules.Timetable;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Service;

/** What somebody may see and do of the schedules: those of jobs that their areas reach. */
@Service
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
class ScheduleDesk {

    static final int AHEAD = 10;

    private final Timetable timetable;
    private final ScheduleChanges changes;
    private final LiveCatalog definitions;
    private final Reach reach;

    ScheduleDesk(Timetable timetable, ScheduleChanges changes, LiveCatalog definitions, Reach reach) {
        this.timetable = timetable;
        this.changes = changes;
        this.definitions = definitions;
        this.reach = reach;
    }

    List<Timetable.Line> list(Account viewer) {
        Catalog catalog = definitions.usable();
        Reach.Of own = reach.of(viewer);
        return timetable.list(catalog).stream()
                .filter(line -> own.reaches(catalog.findJob(line.spec().job()).orElseThrow()))
                .toList();
    }

    Optional<Timetable.Line> find(Account viewer, String name) {
        return list(viewer).stream()
                .filter(line -> line.spec().name().equals(name))
                .findFirst();
    }

    List<Planned> next(ScheduleSpec spec) {
        return timetable.next(spec, definitions.usable(), AHEAD);
    }

    /** Times that fell into a pause. */
    List<String> missed(ScheduleSpec spec) {
        return timetable.missed(spec, definitions.usable());
    }

    /** What is wrong with what was typed, by its field. */
    Map<String, Text> problems(ScheduleSpec now, ScheduleForm typed) {
        Map<String, Text> wrong = new LinkedHashMap<>(typed.missing());
        if (wrong.isEmpty()) {
            Catalog catalog = definitions.usable();
            changes.problems(written(now, catalog), typed.changes(now), catalog)
                    .forEach((field, text) -> wrong.put(isField(field, typed) ? field : "kind", text));
        }
        return wrong;
    }

    private static boolean isField(String field, ScheduleForm typed) {
        return typed.words().containsKey(field);
    }

    /** As it would be; only where nothing is wrong. */
    ScheduleSpec tried(ScheduleSpec now, ScheduleForm typed) {
        Catalog catalog = definitions.usable();
        return changes.tried(written(now, catalog), typed.changes(now), catalog);
    }

    void change(ScheduleSpec now, ScheduleForm typed, By by) {
        Catalog catalog = definitions.current();
        changes.change(written(now, catalog), typed.changes(now), catalog, by);
    }

    void reset(ScheduleSpec now, By by) {
        Catalog catalog = definitions.current();
        changes.reset(written(now, catalog), catalog, by);
    }

    void pause(ScheduleSpec spec, By by) {
        changes.pause(spec, by);
    }

    void resume(ScheduleSpec spec, Misfire missed, By by) {
        changes.resume(spec, missed, definitions.current(), by);
    }

    private static ScheduleSpec written(ScheduleSpec now, Catalog catalog) {
        return catalog.schedules().find(now.name()).orElseThrow();
    }
}
