package org.prasan.console.office;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.Need;
import org.prasan.console.Need.Urgency;
import org.prasan.console.NeedSource;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.RunState;
import org.prasan.pipeline.Runs;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Component;

/** Runs that wait for somebody: the latest of a job's period that failed, was stopped or is held. */
@Component
class FailedRuns implements NeedSource {

    private static final int MOST = 5;

    private final Runs runs;

    FailedRuns(Runs runs) {
        this.runs = runs;
    }

    @Override
    public List<Need> of(Account viewer) {
        if (!viewer.is(Role.ADMINISTRATOR) && !viewer.is(Role.STATISTICIAN)) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        return runs.list().stream()
                .filter(run -> seen.add(run.job() + " " + run.period().code()))
                .filter(run -> run.state().goesOn() || run.state() == RunState.HELD)
                .limit(MOST)
                .map(FailedRuns::need)
                .toList();
    }

    private static Need need(Run run) {
        return run.state() == RunState.HELD
                ? new Need(
                        new Text("งานรอการตัดสินใจ: " + run.key(), "A run waits for a decision: " + run.key()),
                        "/office/runs?job=" + run.job(),
                        Urgency.NOW)
                : new Need(
                        new Text("งานไม่สำเร็จ: " + run.key(), "A run did not end well: " + run.key()),
                        "/office/runs?failed=true&job=" + run.job(),
                        Urgency.NOW);
    }
}
