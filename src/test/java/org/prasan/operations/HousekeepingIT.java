package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prasan.access.AccessKey;
import org.prasan.support.Answer;
import org.prasan.support.ChildProcess;
import org.prasan.support.Desk;
import org.prasan.support.SampleRun;

/** Saving, putting back, deleting and handing over what lies in the data folder. */
class HousekeepingIT {

    private static final Path INBOX = SampleRun.examples(2562).resolve("inbox/cases/TH-POL-MSI");
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2019-09-30T00:00:00Z"));

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = Desk.withOwnDefinitions(folder).withInbox(INBOX);
    }

    @Test
    void aDatabaseSavedWhileARunIsUnderWayIsPutBackAndTheRunGoesOn() throws Exception {
        Path saved = folder.resolve("saved.zip");
        try (ChildProcess child = RunToItsDeath.at(KillPoint.SETTLED, desk, folder.resolve("tmp"))) {
            child.awaitLine("AT " + KillPoint.SETTLED);
            Answer backup = desk.give("backup", saved.toString());
            assertThat(backup.status()).as(backup.screen()).isZero();
            Answer refused = desk.give("restore", saved.toString(), "--reason", "ทดสอบ");
            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.err()).contains("the database is as it was", "in use");
            child.kill();
        }
        assertThat(desk.run().status()).isZero();
        RunRemains expected = RunRemains.of(desk);

        Answer restored = desk.give("restore", saved.toString(), "--reason", "เครื่องเสีย");

        assertThat(restored.status()).as(restored.screen()).isZero();
        assertThat(desk.data().resolve("backups/replaced-1.mv.db")).isNotEmptyFile();
        assertThat(desk.list("runs"))
                .singleElement()
                .satisfies(run -> assertThat(run.get("state")).isEqualTo("STARTED"));
        assertThat(desk.run().status()).isZero();
        assertThat(RunRemains.of(desk)).isEqualTo(expected);
        assertThat(desk.list("audit"))
                .extracting(line -> line.get("action") + " " + line.get("reason"))
                .containsExactly("restore เครื่องเสีย");
    }

    @Test
    void theKeyOfSecondFactorsComesBackWithTheDatabaseAndIsItsOwnersAlone() throws Exception {
        assertThat(desk.run().status()).isZero();
        AccessKey.in(desk.data());
        Path key = desk.data().resolve("access.key");
        byte[] before = Files.readAllBytes(key);
        Path saved = folder.resolve("saved.zip");
        assertThat(desk.give("backup", saved.toString()).status()).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(saved)))
                .isEqualTo("rw-------");
        Files.delete(key);
        AccessKey.in(desk.data());
        byte[] another = Files.readAllBytes(key);
        assertThat(another).isNotEqualTo(before);

        Answer restored = desk.give("restore", saved.toString(), "--reason", "เครื่องเสีย");

        assertThat(restored.status()).as(restored.screen()).isZero();
        assertThat(key).hasBinaryContent(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(desk.data().resolve("backups/replaced-1.access.key")).hasBinaryContent(another);
    }

    @Test
    void aBackupOfBeforeThereWereAccountsLeavesTheKeyAsItIs() throws Exception {
        assertThat(desk.run().status()).isZero();
        Path saved = folder.resolve("saved.zip");
        assertThat(desk.give("backup", saved.toString()).status()).isZero();
        AccessKey.in(desk.data());
        byte[] before = Files.readAllBytes(desk.data().resolve("access.key"));

        assertThat(desk.give("restore", saved.toString(), "--reason", "ทดสอบ").status())
                .isZero();

        assertThat(desk.data().resolve("access.key")).hasBinaryContent(before);
    }

    @Test
    void whatIsNoBackupIsNotPutBack() throws Exception {
        assertThat(desk.run().status()).isZero();
        RunRemains before = RunRemains.of(desk);
        Path other = folder.resolve("other.zip");
        Files.write(other, new byte[] {1, 2, 3});

        Answer refused = desk.give("restore", other.toString(), "--reason", "ทดสอบ");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("this is no backup");
        assertThat(RunRemains.of(desk)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("org.prasan.operations.RealDatabases#all")
    void purgeSaysWhatIsDueAndDeletesItOnlyWhenTold(RealDatabases kind) throws Exception {
        desk = kind.under(desk);
        assertThat(desk.run().status()).isZero();
        Path log = desk.data().resolve("logs/1.log");
        Path preview = desk.data().resolve("preview/r/p.pdf");
        Path fresh = desk.data().resolve("preview/r/fresh.pdf");
        Files.createDirectories(preview.getParent());
        Files.write(preview, new byte[10]);
        Files.write(fresh, new byte[10]);
        Files.setLastModifiedTime(log, LONG_AGO);
        Files.setLastModifiedTime(preview, LONG_AGO);
        try (var database = desk.database();
                var statement = database.createStatement()) {
            statement.execute("update batch_job_execution set end_time = timestamp '2019-09-30 00:00:00'");
        }

        assertThat(desk.list("purge"))
                .extracting(item -> item.get("kind") + " " + item.get("name"))
                .containsExactly("logs logs/1.log", "previews preview/r/p.pdf", "history 1");
        assertThat(log).exists();
        Answer purged = desk.give("purge", "--yes", "--reason", "ครบกำหนด");

        assertThat(purged.err()).isEmpty();
        assertThat(purged.out()).contains("logs/1.log", "deleted: 3");
        assertThat(log).doesNotExist();
        assertThat(preview).doesNotExist();
        assertThat(fresh).exists();
        assertThat(desk.list("runs")).isEmpty();
        assertThat(desk.list("purge")).isEmpty();
        assertThat(desk.list("audit"))
                .extracting(line -> line.get("action") + " " + line.get("subject") + " " + line.get("before"))
                .containsExactly("purge logs 1 items", "purge previews 1 items", "purge history 1 items");
        assertThat(desk.run().out()).contains("nothing has changed since revision 1");
    }

    @Test
    void aSupportBundleNamesNoFileOfAnAgencyAndNobody() throws Exception {
        WatchedRun.of(desk, (application, stage) -> {
            throw new IllegalStateException("คดี_2562-04.xlsx");
        });

        Answer written = desk.give("support-bundle");

        assertThat(written.status()).as(written.screen()).isZero();
        try (ZipFile bundle =
                new ZipFile(desk.data().resolve("support/support-1.zip").toFile())) {
            assertThat(bundle.stream())
                    .extracting(Object::toString)
                    .containsExactly("system.txt", "definitions.txt", "executions.txt", "logs/1.log");
            String executions = text(bundle, "executions.txt");
            assertThat(executions).contains("committee-reports/FY2562/r1 FAILED UNEXPECTED", "file-");
            assertThat(text(bundle, "logs/1.log")).contains("! receive", "java.lang.IllegalStateException");
            for (var entry : bundle.stream().toList()) {
                assertThat(text(bundle, entry.getName()))
                        .doesNotContain("คดี_", INBOX.toAbsolutePath().toString());
            }
        }
    }

    @Test
    void theMistakesOfTheRetentionRulesAreShownWhereTheyStand() {
        desk.write("jobs/housekeeping/retention.yml", "keep_days:\n  logs: 10\n  records: 5\n");

        Answer check = desk.give("check");

        assertThat(check.status()).isEqualTo(2);
        assertThat(check.screen()).contains("jobs/housekeeping/retention.yml:3", "unknown kind records", "previews");
    }

    private static String text(ZipFile bundle, String name) throws Exception {
        return new String(bundle.getInputStream(bundle.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
