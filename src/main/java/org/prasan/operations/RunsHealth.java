package org.prasan.operations;

import java.util.List;
import org.prasan.catalog.Catalog;
import org.prasan.operations.health.Health.Finding;
import org.prasan.operations.health.Health.State;
import org.prasan.operations.health.HealthCheck;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.RunState;
import org.prasan.pipeline.Runs;
import org.prasan.vocabulary.Text;

/** Whether runs are stuck, their process being dead, or wait for somebody after they failed. */
final class RunsHealth implements HealthCheck {

    private final Runs runs;
    private final Liveness liveness;

    RunsHealth(Runs runs, Liveness liveness) {
        this.runs = runs;
        this.liveness = liveness;
    }

    @Override
    public String piece() {
        return "runs";
    }

    @Override
    public Finding look(Catalog catalog) {
        List<Run> stuck =
                runs.underWay().stream().filter(run -> !liveness.isAlive(run)).toList();
        if (!stuck.isEmpty()) {
            return new Finding(
                    piece(),
                    State.DOWN,
                    new Text("โปรแกรมดับระหว่างทำงาน " + keys(stuck), "its process has died: " + keys(stuck)),
                    "recover");
        }
        List<Run> failed = runs.list().stream()
                .filter(run -> run.state() == RunState.FAILED)
                .filter(run -> runs.last(run.job(), run.period())
                        .filter(last -> last.id() == run.id())
                        .isPresent())
                .toList();
        return failed.isEmpty()
                ? new Finding(piece(), State.UP, new Text("ไม่มีงานค้าง", "none is stuck"), "")
                : new Finding(
                        piece(),
                        State.WARN,
                        new Text("ล้มเหลว รอทำต่อ " + keys(failed), "failed and can go on: " + keys(failed)),
                        "runs --failed");
    }

    private static String keys(List<Run> some) {
        return String.join(", ", some.stream().map(Run::key).limit(5).toList()) + (some.size() > 5 ? ", …" : "");
    }
}
