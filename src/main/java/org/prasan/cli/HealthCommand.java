package org.prasan.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.prasan.catalog.LiveCatalog;
import org.prasan.operations.Causes;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.health.Health;
import org.prasan.operations.health.Health.Finding;
import org.prasan.operations.health.Health.State;
import org.prasan.operations.health.HealthChecks;
import org.prasan.operations.telling.DiskSpace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** {@code health}: whether all is well, and if not why and what to type; exit status 1 when something does not work. */
@Command(
        name = "health",
        mixinStandardHelpOptions = true,
        description = "ระบบปกติหรือไม่ เพราะอะไร / whether all is well, and why not")
final class HealthCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--json", description = "พิมพ์เป็น JSON / print it as JSON")
    private boolean json;

    HealthCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Health health = look(new LiveCatalog(session.home()));
        if (json) {
            session.out()
                    .println(JsonMapper.builder()
                            .build()
                            .writerWithDefaultPrettyPrinter()
                            .writeValueAsString(health.fields()));
        } else {
            print(health);
        }
        return (health.state() == State.DOWN ? Status.FAILED : Status.DONE).exit();
    }

    private Health look(LiveCatalog definitions) {
        try {
            return session.get(HealthChecks.class).look(definitions);
        } catch (UnopenedException away) {
            return HealthChecks.withoutDatabase(
                    Causes.plain(Objects.requireNonNullElse(away.getCause(), away)),
                    DiskSpace.of(session.data()),
                    definitions);
        }
    }

    private void print(Health health) {
        Listing listing = new Listing("piece", "state", "th", "en", "remedy");
        for (Finding finding : health.findings()) {
            listing.add(
                    finding.piece(),
                    finding.state().code(),
                    finding.why().th(),
                    finding.why().en(),
                    finding.remedy());
        }
        listing.print(session.out());
    }
}
