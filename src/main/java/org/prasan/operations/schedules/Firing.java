package org.prasan.operations.schedules;

import java.time.Instant;
import java.util.List;
import org.prasan.vocabulary.Period;

/**
 * A time that a schedule was to run, as it is kept.
 *
 * @param occurrence the planned local time and its period, or the run that it follows
 * @param planned when it was to begin
 * @param why what it came to, in lines for people
 */
public record Firing(
        long id,
        String schedule,
        String occurrence,
        Instant planned,
        String job,
        Period period,
        State state,
        List<String> why) {

    public Firing {
        why = List.copyOf(why);
    }

    /** Where it stands. */
    public enum State {
        WAITING,
        /** By a process that serves; it runs, or is about to. */
        TAKEN,
        DONE,
        HELD,
        FAILED,
        /** It was missed or fell into a pause, and was not made up for. */
        SKIPPED
    }
}
