package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.pipeline.Stage;
import org.prasan.support.Answer;
import org.prasan.support.ChildProcess;
import org.prasan.support.Desk;
import org.prasan.support.FolderContents;
import org.prasan.support.SampleRun;

/** What goes wrong around a run loses nothing: once it is mended, the run ends as if it had never been. */
class FaultsIT {

    @TempDir
    private Path folder;

    private Path inbox;
    private RunRemains expected;

    @BeforeEach
    void undisturbed() throws Exception {
        inbox = folder.resolve("inbox");
        Files.createDirectories(inbox);
        try (Stream<Path> files = Files.list(SampleRun.examples(2562).resolve("inbox/cases/TH-POL-MSI"))) {
            for (Path file : files.toList()) {
                Files.copy(file, inbox.resolve(file.getFileName().toString()));
            }
        }
        Desk desk = desk("undisturbed");
        assertThat(desk.run().status()).isZero();
        expected = RunRemains.of(desk);
    }

    private Desk desk(String name) {
        return Desk.withOwnDefinitions(folder.resolve(name)).withInbox(inbox);
    }

    @Test
    void aFileThatChangesBeforeItIsReadHoldsTheRunUpUntilItIsPutBack() throws Exception {
        Desk desk = desk("changed");
        try (ChildProcess child = RunToItsDeath.at(KillPoint.MANIFEST_FROZEN, desk, folder.resolve("tmp"))) {
            child.awaitLine("AT " + KillPoint.MANIFEST_FROZEN);
            child.kill();
        }
        Path file = files().get(3);
        Path aside = folder.resolve("aside");
        Files.move(file, aside);
        Files.copy(files().get(0), file);
        Files.copy(files().get(0), inbox.resolve("ใหม่.xlsx"));

        Answer held = desk.run();
        assertThat(held.status()).isEqualTo(1);
        assertThat(held.out())
                .contains("were still to be read", file.getFileName().toString(), "# INPUT-CHANGED");
        assertThat(RunRemains.query(desk, "select count(*) from records_submission"))
                .containsExactly("0");

        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        Answer again = desk.run();
        assertThat(again.status()).as(again.screen()).isZero();
        assertThat(again.out()).contains("new file: ใหม่.xlsx", "not for this run");
        Files.delete(inbox.resolve("ใหม่.xlsx"));
        assertThat(RunRemains.of(desk)).isEqualTo(expected);
    }

    @Test
    void aFileThatChangesWhileTheRunReadsCountsAsItWasWhenItWasNoted() throws Exception {
        Desk desk = desk("overwritten");
        Path file = files().get(3);
        byte[] content = Files.readAllBytes(file);

        RunOutcome outcome = WatchedRun.of(desk, (application, stage) -> {
            if (stage == Stage.RECEIVE) {
                write(file, "half a file".getBytes(StandardCharsets.UTF_8));
            }
        });

        assertThat(outcome.lines().toString()).contains("written:");
        write(file, content);
        assertThat(RunRemains.of(desk)).isEqualTo(expected);
    }

    @Test
    void aDatabaseThatIsAwayAndComesBackLosesNothing() {
        if (RealDatabases.all().noneMatch(RealDatabases.POSTGRESQL::equals)) {
            return;
        }
        Desk desk = RealDatabases.POSTGRESQL.under(desk("away"));

        RunOutcome lost = WatchedRun.of(desk, (application, stage) -> {
            if (stage == Stage.SETTLE) {
                RealDatabases.takeAway(desk.databaseUrl());
            }
        });

        assertThat(lost.code()).contains(FailureCode.DATABASE_AWAY);
        RealDatabases.bringBack(desk.databaseUrl());
        Answer again = desk.run();
        assertThat(again.status()).as(again.screen()).isZero();
        assertThat(again.out()).doesNotContain("receive:");
        assertThat(RunRemains.of(desk)).isEqualTo(expected);
    }

    /** Such as a database viewer: it does not let others in as our own processes do. */
    @Test
    void anEmbeddedDatabaseThatAnotherProgramHasLockedIsSaidAndIsUsedOnceItIsFree() throws Exception {
        Desk desk = desk("locked").with("prasan.database.opening", "1000");
        assertThat(desk.list("runs")).isEmpty();
        String url = desk.databaseUrl().replace(";AUTO_SERVER=TRUE", "");
        try (ChildProcess holder = HeldDatabase.at(url, folder.resolve("tmp"))) {
            Answer refused = desk.run();
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err())
                    .contains("may be already in use", "[DATABASE-AWAY]", "runbook DATABASE-AWAY")
                    .hasLineCount(1);
            assertThat(desk.give("health").out()).contains("database", "does not answer");
            holder.kill();
        }
        Answer again = desk.run();
        assertThat(again.status()).as(again.screen()).isZero();
        assertThat(RunRemains.of(desk)).isEqualTo(expected);
    }

    /**
     * An embedded database has no server that could go: it goes when the process dies that others work through. Where it
     * is lost within a transaction the run fails and can go on; else it is opened anew and nobody notices.
     */
    @Test
    void anEmbeddedDatabaseWhoseHolderDiesDuringAnothersRunLosesNothing() throws Exception {
        Desk desk = desk("holder");
        assertThat(desk.list("runs")).isEmpty();
        RunOutcome outcome;
        try (ChildProcess holder = HeldDatabase.at(desk.databaseUrl(), folder.resolve("tmp"))) {
            outcome = WatchedRun.of(desk, (application, stage) -> {
                if (stage == Stage.RECEIVE) {
                    kill(holder);
                }
            });
        }

        if (outcome.status() != RunOutcome.Status.DONE) {
            assertThat(outcome.code()).contains(FailureCode.DATABASE_AWAY);
            Answer again = desk.run();
            assertThat(again.status()).as(again.screen()).isZero();
        }
        System.out.println("the holder of an embedded database died, and the run was " + outcome.status());
        assertThat(RunRemains.of(desk)).isEqualTo(expected);
    }

    private static void kill(ChildProcess process) {
        try {
            process.kill();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDiskThatIsFullLosesNothing() throws Exception {
        Desk desk = desk("full");
        assertThat(desk.list("runs")).isEmpty();
        long now = Files.size(desk.data().resolve("prasan.mv.db"));
        try (ChildProcess child = ChildProcess.runWithFilesUpTo(now + 64 * 1024, desk, folder.resolve("tmp"))) {
            assertThat(child.await()).isEqualTo(1);
            assertThat(child.screen()).contains("# DISK-FULL", "target/prasan.jar purge");
        }

        assertThat(desk.out()).doesNotExist();
        Answer again = desk.run();
        assertThat(again.status()).as(again.screen()).isZero();
        assertThat(RunRemains.of(desk)).isEqualTo(expected);
    }

    /** The database lies elsewhere, so that nothing but the largest file of the edition finds no room. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aDiskThatIsFullWhenAnEditionIsWrittenLeavesNoPartOfItAndLosesNothing() throws Exception {
        if (RealDatabases.all().noneMatch(RealDatabases.POSTGRESQL::equals)) {
            return;
        }
        Desk desk = RealDatabases.POSTGRESQL.under(desk("no-room"));
        assertThat(desk.list("runs")).isEmpty();
        long largest = largest(folder.resolve("undisturbed/out"));
        try (ChildProcess child = ChildProcess.runWithFilesUpTo(largest - 512, desk, folder.resolve("tmp"))) {
            assertThat(child.await()).as(child.screen()).isEqualTo(1);
            assertThat(child.screen()).contains("# DISK-FULL");
        }
        assertThat(FolderContents.of(desk.out())).isEmpty();
        assertThat(desk.list("runs"))
                .singleElement()
                .satisfies(run -> assertThat(run.get("code")).isEqualTo("DISK-FULL"));

        Answer again = desk.run();

        assertThat(again.status()).as(again.screen()).isZero();
        assertThat(again.out()).doesNotContain("receive:");
        assertThat(RunRemains.of(desk)).isEqualTo(expected);
    }

    private static long largest(Path editions) throws IOException {
        try (Stream<Path> files = Files.walk(editions)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .max()
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @MethodSource("org.prasan.operations.RealDatabases#all")
    void twoProcessesOnOneInboxReadEachFileOnceAndWriteOneEdition(RealDatabases kind) throws Exception {
        Desk desk = kind.under(desk("two"));
        assertThat(desk.list("runs")).isEmpty();
        try (ChildProcess same = ChildProcess.run(desk, folder.resolve("tmp1"));
                ChildProcess other = ChildProcess.run(desk, folder.resolve("tmp2"), "--period", "FY2562-Q1")) {
            Answer here = desk.run();
            assertThat(other.await()).as(other.screen()).isZero();
            int status = same.await();
            assertThat(List.of(status, here.status()))
                    .as(same.screen() + here.screen())
                    .contains(0);
            assertThat(same.screen() + here.out())
                    .containsAnyOf("this run is under way", "nothing has changed since revision 1");
        }
        RunRemains both = RunRemains.of(desk);
        assertThat(both.figures()).isEqualTo(expected.figures());
        assertThat(both.counts().subList(0, 4)).isEqualTo(expected.counts().subList(0, 4));
        assertThat(both.editions()).hasSize(2 * expected.editions().size());
        assertThat(both.published()).hasSize(2).allMatch(entry -> entry.endsWith("PUBLISHED"));
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(inbox)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] content) {
        try {
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
