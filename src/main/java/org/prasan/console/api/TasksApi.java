package org.prasan.console.api;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.access.Scope;
import org.prasan.access.Token;
import org.prasan.console.Reach;
import org.prasan.console.Scoped;
import org.prasan.operations.Background;
import org.prasan.operations.Background.Task;
import org.prasan.operations.LiveProgress;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** How far something has come that was asked for; known while this process lives. */
@RestController
@Scoped(Scope.RUNS_READ)
class TasksApi {

    private final Background background;
    private final Reach reach;

    TasksApi(Background background, Reach reach) {
        this.background = background;
        this.reach = reach;
    }

    /**
     * @param state {@code GOES_ON}, or as it ended
     * @param stage where it is, in Thai and English
     * @param total 0 where it is not known
     */
    record TaskLine(
            long number,
            String what,
            String actor,
            String asked,
            String state,
            @Nullable String stage,
            int done,
            int total,
            List<String> lines) {

        static TaskLine of(Task task) {
            Optional<LiveProgress.Stage> stage = task.progress().stage();
            return new TaskLine(
                    task.number(),
                    task.what(),
                    task.actor(),
                    task.asked().toString(),
                    task.outcome().map(outcome -> outcome.status().name()).orElse("GOES_ON"),
                    stage.map(at -> at.name().th() + " / " + at.name().en()).orElse(null),
                    stage.map(LiveProgress.Stage::done).orElse(0),
                    stage.map(LiveProgress.Stage::total).orElse(0),
                    task.outcome().map(outcome -> outcome.lines()).orElse(List.of()));
        }
    }

    @GetMapping("/api/v1/tasks/{number}")
    TaskLine one(@PathVariable long number, Token client) {
        return background
                .find(number)
                .filter(task -> task.actor().equals(client.actor())
                        || reach.of(client.areas()).isEverywhere())
                .map(TaskLine::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
