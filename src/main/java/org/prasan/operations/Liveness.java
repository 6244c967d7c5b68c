package org.prasan.operations;

import java.time.Duration;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.Runs;

/**
 * Tells whether a run's process still works on it: on one host by process id and start time, between hosts by the
 * heartbeat.
 */
final class Liveness {

    /** A host that is busy, or a database that is slow, is not dead. */
    static final Duration SILENCE = Duration.ofSeconds(90);

    private final Runs runs;
    private final ActiveRuns active;

    Liveness(Runs runs, ActiveRuns active) {
        this.runs = runs;
        this.active = active;
    }

    boolean isAlive(Run run) {
        if (run.owner().equals(Processes.current())) {
            return active.has(run);
        }
        return Processes.isOfThisHost(run.owner())
                ? Processes.isAlive(run.owner())
                : runs.hasBeatenWithin(run, SILENCE);
    }
}
