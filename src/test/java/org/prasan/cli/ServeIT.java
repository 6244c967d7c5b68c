package org.prasan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.ChildProcess;
import org.prasan.support.Desk;

/** {@code serve} as a process of its own, with commands given beside it. */
class ServeIT {

    private static final String FILE = "fy2562/inbox/cases/TH-POL-MSI/คดี_2562-04.xlsx";

    @TempDir
    private Path folder;

    @Test
    void commandsWorkBesideItAndItEndsWellWhenToldTo() throws Exception {
        Desk desk = small();
        try (ChildProcess server = serve(desk)) {
            server.awaitLine("ready");

            Answer beside = desk.run();
            assertThat(beside.status()).as(beside.screen()).isZero();
            assertThat(desk.list("runs"))
                    .singleElement()
                    .satisfies(run -> assertThat(run.get("state")).isEqualTo("DONE"));

            assertThat(server.terminate()).isZero();
        }
        assertThat(desk.list("runs")).hasSize(1);
    }

    @Test
    void aRunWhoseProcessDiedGoesOn() throws Exception {
        Desk desk = small();
        killAfterSettling(desk);

        try (ChildProcess server = serve(desk)) {
            server.awaitLine("had died, goes on: committee-reports/FY2562/r1");
            server.awaitLine("committee-reports/FY2562/r1: DONE");
            assertThat(server.terminate()).isZero();
        }

        assertThat(desk.list("runs")).extracting(run -> run.get("state")).containsExactly("DONE", "FAILED");
        assertThat(desk.list("audit"))
                .extracting(line -> line.get("action") + " " + line.get("actor"))
                .contains("recover serve");
    }

    @Test
    void aRunWhoseProcessDiedIsOnlyOfferedWhereThatIsWanted() throws Exception {
        Desk desk = small();
        killAfterSettling(desk);

        try (ChildProcess server = serve(desk, "--died", "offer")) {
            server.awaitLine("had died, rerun goes on with it: committee-reports/FY2562/r1");
            assertThat(server.terminate()).isZero();
        }

        assertThat(desk.list("runs")).extracting(run -> run.get("state")).containsExactly("FAILED");
    }

    @Test
    void aCommandTellsItToEnd() throws Exception {
        Desk desk = small();
        try (ChildProcess server = serve(desk)) {
            server.awaitLine("ready");
            assertThat(desk.give("serve", "--stop").out()).contains("told to end");
            assertThat(server.await()).isZero();
        }
        assertThat(desk.give("serve", "--stop").out()).contains("nothing serves here");
    }

    private Desk small() {
        Desk desk = Desk.withOwnDefinitions(folder);
        return desk.put(FILE, "a.xlsx");
    }

    private void killAfterSettling(Desk desk) throws Exception {
        try (ChildProcess run = ChildProcess.run(desk, folder.resolve("tmp"))) {
            run.awaitLine("settle:");
            run.kill();
        }
    }

    private ChildProcess serve(Desk desk, String... more) {
        return ChildProcess.serve(desk, folder.resolve("tmp"), more);
    }
}
