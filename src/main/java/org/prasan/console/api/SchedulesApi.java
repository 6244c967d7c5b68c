package org.prasan.console.api;

import java.util.List;
import java.util.Map;
import org.prasan.access.Scope;
import org.prasan.access.Token;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Reach;
import org.prasan.console.Scoped;
import org.prasan.operations.schedules.Timetable;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** When jobs run by themselves, and their next times; of jobs whose every report the areas of a token read. */
@RestController
@Scoped(Scope.RUNS_READ)
class SchedulesApi {

    private static final int AHEAD = 10;

    private final Timetable timetable;
    private final LiveCatalog definitions;
    private final Reach reach;

    SchedulesApi(Timetable timetable, LiveCatalog definitions, Reach reach) {
        this.reach = reach;
        this.timetable = timetable;
        this.definitions = definitions;
    }

    /**
     * One of the list.
     *
     * @param words as they hold, by the keys of a job's file
     * @param changed those that differ from the file
     */
    record ScheduleLine(
            String schedule,
            String job,
            boolean paused,
            Map<String, String> words,
            Map<String, Timetable.Change> changed) {}

    /** @param at with its offset */
    record Time(String at, String period, List<Text> warnings) {}

    /** @param next up to ten; none while it is paused or follows another job */
    record ScheduleTimes(ScheduleLine schedule, List<Time> next) {}

    @GetMapping("/api/v1/schedules")
    List<ScheduleLine> list(Token client) {
        Catalog catalog = definitions.usable();
        Reach.Of own = reach.of(client.areas());
        return timetable.list(catalog).stream()
                .filter(line -> own.reaches(catalog.findJob(line.spec().job()).orElseThrow()))
                .map(SchedulesApi::line)
                .toList();
    }

    @GetMapping("/api/v1/schedules/{schedule}")
    ScheduleTimes one(@PathVariable String schedule, Token client) {
        Catalog catalog = definitions.usable();
        Reach.Of own = reach.of(client.areas());
        Timetable.Line found = timetable
                .find(catalog, schedule)
                .filter(line -> own.reaches(catalog.findJob(line.spec().job()).orElseThrow()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Time> next = found.pause().isPresent()
                ? List.of()
                : timetable.next(found.spec(), catalog, AHEAD).stream()
                        .map(time -> new Time(
                                time.fires().toOffsetDateTime().toString(),
                                time.period().code(),
                                time.warnings()))
                        .toList();
        return new ScheduleTimes(line(found), next);
    }

    private static ScheduleLine line(Timetable.Line line) {
        return new ScheduleLine(
                line.spec().name(),
                line.spec().job(),
                line.pause().isPresent(),
                line.spec().words(),
                line.changed());
    }
}
