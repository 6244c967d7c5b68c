package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.support.Answer;
import org.prasan.support.ChildProcess;
import org.prasan.support.Desk;
import org.prasan.support.SampleRun;

/** Twenty runs on each database, each killed at a random moment, come to the end of a run that nobody disturbed. */
class RandomKillsSlow {

    private static final Path INBOX = SampleRun.examples(2562).resolve("inbox");
    private static final int RUNS = 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("org.prasan.operations.RealDatabases#all")
    void killedAtAnyMomentItEndsWithTheSameFiguresAndOneEdition(RealDatabases database) throws Exception {
        Desk undisturbed =
                Desk.withOwnDefinitions(folder.resolve("undisturbed")).withInbox(INBOX);
        assertThat(undisturbed.run().status()).isZero();
        RunRemains expected = RunRemains.of(undisturbed);
        Random random = new Random(2562);
        int interrupted = 0;
        for (int i = 0; i < RUNS; i++) {
            Desk desk = database.under(
                    Desk.withOwnDefinitions(folder.resolve("killed" + i)).withInbox(INBOX));
            Duration moment = Duration.ofMillis(random.nextInt(4000));
            try (ChildProcess child = RunToItsDeath.at(KillPoint.RUN_DONE, desk, folder.resolve("tmp"))) {
                child.awaitLine("BEGUN");
                child.letWork(moment);
                child.kill();
            }
            interrupted += desk.give("recover").out().contains("nothing had died") ? 0 : 1;
            Answer end = desk.run();
            assertThat(end.status()).as(moment + " " + end.screen()).isZero();
            assertThat(RunRemains.of(desk)).as(moment.toString()).isEqualTo(expected);
        }
        System.out.println(database + ": " + interrupted + " of " + RUNS + " kills met a run under way");
    }
}
