package org.prasan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DefinitionException;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Console;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.Served;
import org.prasan.operations.Server;
import org.prasan.operations.Serving.Died;
import org.prasan.operations.schedules.Scheduler;
import org.prasan.operations.schedules.ServingProcesses;
import org.prasan.operations.telling.Telling;
import org.prasan.operations.telling.WrongDefinitions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: goes on with what died and keeps running until it is told to end. Other commands work beside it. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "ทำงานต่อเนื่องจนกว่าจะสั่งให้หยุด / keeps running until it is told to end")
final class ServeCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private EditionsFolder out = new EditionsFolder();

    @Option(
            names = "--died",
            paramLabel = "restart|offer",
            defaultValue = "RESTART",
            description =
                    "งานที่โปรแกรมดับกลางคัน: ทำต่อ หรือแสดงให้เลือก / runs whose process died go on, or are offered"
                            + " (default: restart)")
    private Died died = Died.RESTART;

    @Option(names = "--stop", description = "สั่งให้ serve ในเครื่องนี้หยุด / tell what serves on this machine to end")
    private boolean stop;

    ServeCommand(Session session) {
        this.session = session;
    }

    /** What is kept running. It is started in this order and stopped in the reverse one. */
    private List<Served> served() {
        return List.of(session.get(Scheduler.class), new Console());
    }

    @Override
    public Integer call() {
        if (stop) {
            int asked = session.get(ServingProcesses.class).askToEnd();
            print(
                    asked == 0
                            ? "ไม่มี serve ทำงานอยู่ / nothing serves here"
                            : "สั่งหยุดแล้ว จะหยุดภายใน 30 วินาที / told to end; it does so within 30 seconds");
            return Status.DONE.exit();
        }
        try {
            serve();
        } catch (DefinitionException wrong) {
            tell(wrong);
            throw wrong;
        }
        return Status.DONE.exit();
    }

    private void serve() {
        LiveCatalog definitions = new LiveCatalog(session.home());
        definitions.current();
        session.get(Server.class).serve(served(), definitions, out.in(session), died, this::print);
    }

    /** Nobody may be looking at the screen: a machine that starts again starts what serves. */
    private void tell(DefinitionException wrong) {
        try {
            session.get(Telling.class)
                    .tell(WrongDefinitions.atStart(wrong.problems()), Catalog.tellingAlone(session.home()));
        } catch (RuntimeException untold) {
            wrong.addSuppressed(untold);
        }
    }

    private synchronized void print(String line) {
        session.out().println(line);
        session.out().flush();
    }
}
