package org.prasan.cli;

import java.util.concurrent.Callable;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.metrics.Metrics;
import picocli.CommandLine.Command;

/** {@code metrics}: the page that Prometheus reads, for those who collect it from a file. */
@Command(
        name = "metrics",
        mixinStandardHelpOptions = true,
        description = "ตัวเลขการทำงานในรูปแบบ Prometheus / what was done and what waits, in Prometheus' format")
final class MetricsCommand implements Callable<Integer> {

    private final Session session;

    MetricsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        session.out().print(session.get(Metrics.class).page(session.catalog()));
        return Status.DONE.exit();
    }
}
