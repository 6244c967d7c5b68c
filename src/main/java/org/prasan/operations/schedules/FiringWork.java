package org.prasan.operations.schedules;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.prasan.catalog.Catalog;
import org.prasan.operations.Causes;
import org.prasan.operations.FailureCode;
import org.prasan.operations.Launcher;
import org.prasan.operations.RunOutcome;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.RunRequest;
import org.prasan.operations.Serving;
import org.prasan.operations.schedules.Firing.State;

/** Runs what waits, one after another in the order it was planned in. */
final class FiringWork {

    private final Firings firings;
    private final Launcher launcher;
    private final ScheduleTelling telling;
    private final Clock clock;
    private volatile boolean ending;

    FiringWork(Firings firings, Launcher launcher, ScheduleTelling telling, Clock clock) {
        this.firings = firings;
        this.launcher = launcher;
        this.telling = telling;
        this.clock = clock;
    }

    /** What is under way when this is said is left for whoever serves next. */
    void end() {
        ending = true;
    }

    /** Whatever a process still has from before, it lost sight of when the database was away. */
    void carryOut(long server, Serving serving) {
        firings.takenBy(server).forEach(lost -> firings.settle(lost, State.WAITING, List.of()));
        Set<Long> tried = new HashSet<>();
        while (!ending) {
            Optional<Firing> next = firings.take(server, Objects.requireNonNull(clock.instant()), tried);
            if (next.isEmpty()) {
                return;
            }
            tried.add(next.get().id());
            carryOut(next.get(), serving);
        }
    }

    private void carryOut(Firing firing, Serving serving) {
        String name =
                firing.schedule() + ": " + firing.job() + " " + firing.period().code();
        serving.screen().accept(name);
        RunOutcome outcome = outcome(firing, serving);
        firings.settle(firing, state(outcome), outcome.lines());
        telling.refused(firing, outcome, serving.definitions().usable());
        serving.screen().accept(name + ": " + outcome.status());
    }

    private RunOutcome outcome(Firing firing, Serving serving) {
        try {
            Catalog catalog = serving.definitions().usable();
            return telling.watched(firing, catalog.telling(), () -> run(firing, catalog, serving));
        } catch (RuntimeException failed) {
            return failed(FailureCode.UNEXPECTED, List.of(Causes.plain(failed)));
        }
    }

    private static RunOutcome failed(FailureCode code, List<String> lines) {
        return new RunOutcome(Status.FAILED, lines, Optional.of(code));
    }

    private RunOutcome run(Firing firing, Catalog catalog, Serving serving) {
        return launcher.run(
                new RunRequest(
                        firing.job(),
                        Optional.of(firing.period()),
                        Optional.empty(),
                        serving.out(),
                        Optional.empty(),
                        ""),
                catalog,
                serving.progress());
    }

    private State state(RunOutcome outcome) {
        boolean later = outcome.code()
                .filter(code -> code == FailureCode.UNDER_WAY || code == FailureCode.STOPPED && ending)
                .isPresent();
        return later
                ? State.WAITING
                : switch (outcome.status()) {
                    case DONE -> State.DONE;
                    case HELD -> State.HELD;
                    case FAILED, WRONG_USAGE -> State.FAILED;
                };
    }

    /** What processes had taken that live no more waits again; where what died is only offered, it has failed. */
    void release(List<Long> living, Serving serving) {
        boolean goesOn = serving.died() == Serving.Died.RESTART;
        for (Firing firing : firings.takenByNoneOf(living)) {
            firings.settle(
                    firing,
                    goesOn ? State.WAITING : State.FAILED,
                    List.of("โปรแกรมดับระหว่างทำ / its process died: " + FailureCode.PROCESS_DIED.code()));
        }
    }
}
