package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.support.Answer;
import org.prasan.support.ChildProcess;
import org.prasan.support.Desk;
import org.prasan.support.FolderContents;
import org.prasan.support.SampleRun;

/** One run, whose process is killed at each point in turn, comes to the end of a run that nobody disturbed. */
class KillPointsIT {

    private static final Path INBOX = SampleRun.examples(2562).resolve("inbox/cases");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.prasan.operations.RealDatabases#all")
    void killedAtEveryPointInTurnItEndsWithTheSameFiguresAndOneEdition(RealDatabases database) throws Exception {
        Desk undisturbed =
                Desk.withOwnDefinitions(folder.resolve("undisturbed")).withInbox(INBOX);
        assertThat(undisturbed.run().status()).isZero();
        Desk desk =
                database.under(Desk.withOwnDefinitions(folder.resolve("killed")).withInbox(INBOX));

        for (KillPoint point : KillPoint.values()) {
            assertThat(FolderContents.of(desk.out()))
                    .as("before " + point)
                    .hasSize(point.ordinal() > KillPoint.EDITION_MOVED.ordinal() ? 9 : 0);
            killAt(point, desk);
        }

        Answer recovered = desk.give("recover");
        assertThat(recovered.out()).contains("had died after all was written", "committee-reports/FY2562/r1");
        assertThat(desk.run().out()).contains("nothing has changed since revision 1");
        assertThat(RunRemains.of(desk)).isEqualTo(RunRemains.of(undisturbed));
        assertThat(RunRemains.query(
                        desk,
                        "select distinct status from batch_job_execution where end_time is null or status <> 'FAILED'"))
                .containsExactly("COMPLETED");
        assertThat(desk.list("runs", "--failed"))
                .hasSize(KillPoint.values().length - 1)
                .allSatisfy(run -> assertThat(run.get("code")).isEqualTo("PROCESS-DIED"));
    }

    private void killAt(KillPoint point, Desk desk) throws Exception {
        try (ChildProcess child = RunToItsDeath.at(point, desk, folder.resolve("tmp"))) {
            child.awaitLine("AT " + point);
            child.kill();
        }
    }
}
