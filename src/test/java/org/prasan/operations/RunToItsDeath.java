package org.prasan.operations;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.prasan.Prasan;
import org.prasan.catalog.Catalog;
import org.prasan.support.ChildProcess;
import org.prasan.support.Desk;

/** The main job as a process that comes to a {@link KillPoint} and waits there to be killed. */
final class RunToItsDeath {

    private RunToItsDeath() {}

    static ChildProcess at(KillPoint point, Desk desk, Path temporary) {
        return ChildProcess.start(
                temporary,
                RunToItsDeath.class.getName(),
                point.name(),
                desk.home().toString(),
                desk.data().toString(),
                desk.inbox().toString(),
                desk.out().toString(),
                desk.databaseUrl());
    }

    /** @param arguments point, home, data, inbox, out, and the database's URL */
    public static void main(String[] arguments) {
        Path home = Path.of(arguments[1]);
        Map<String, Object> settings = Map.of(
                "prasan.data",
                arguments[2],
                "spring.datasource.url",
                arguments[5],
                "spring.datasource.username",
                arguments[5].contains(":h2:") ? "prasan" : "postgres",
                "spring.datasource.password",
                "");
        RunRequest request = new RunRequest(
                Desk.JOB,
                Optional.empty(),
                Optional.of(Path.of(arguments[3])),
                Path.of(arguments[4]),
                Optional.empty(),
                "");
        Launcher launcher = Prasan.open(settings).getBean(Launcher.class);
        Catalog catalog = Catalog.load(home);
        System.out.println("BEGUN");
        RunOutcome outcome =
                launcher.run(request, catalog, KillPoint.valueOf(arguments[0]).watch());
        System.out.println(outcome);
    }
}
