package org.prasan.console.api;

import java.net.URI;
import java.util.List;
import org.prasan.operations.Background.Task;
import org.prasan.operations.RunOutcome;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.vocabulary.Text;
import org.springframework.http.ResponseEntity;

/** What is answered to a request that does something: at once, or 202 with where to see how far it has come. */
final class Begun {

    private Begun() {}

    /** @param lines for people */
    record Outcome(String status, List<String> lines) {

        static Outcome of(RunOutcome outcome) {
            return new Outcome(outcome.status().name(), outcome.lines());
        }
    }

    static ResponseEntity<Object> of(Task task) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/tasks/" + task.number()))
                .body(TasksApi.TaskLine.of(task));
    }

    /** 409 when it stands otherwise than it must for this. */
    static ResponseEntity<Object> done(RunOutcome outcome) {
        return outcome.status() == Status.DONE
                ? ResponseEntity.ok(Outcome.of(outcome))
                : Invalid.conflict(Text.same(String.join(" ", outcome.lines())));
    }
}
