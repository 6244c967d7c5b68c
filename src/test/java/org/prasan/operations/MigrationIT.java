package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.support.Answer;
import org.prasan.support.Desk;
import org.prasan.support.SampleRun;

/** A new program over a database that an older one made. */
class MigrationIT {

    private static final Path INBOX = SampleRun.examples(2562).resolve("inbox/cases/TH-POL-MSI");

    @TempDir
    private Path folder;

    private Desk desk;
    private String url;

    @BeforeEach
    void desk() throws Exception {
        desk = Desk.withOwnDefinitions(folder).withInbox(INBOX);
        Files.createDirectories(desk.data());
        url = "jdbc:h2:file:" + desk.data().toAbsolutePath().resolve("prasan");
    }

    @Test
    void aRunThatFailedUnderTheOlderProgramIsSavedMigratedAndGoesOn() throws Exception {
        migrateTo("5");
        insertDeadRun(Catalog.load(desk.home())
                .versions(Catalog.load(desk.home()).findJob(Desk.JOB).orElseThrow()));

        Answer run = desk.run();

        assertThat(run.status()).as(run.screen()).isZero();
        assertThat(run.out()).contains("goes on where it stopped", "12 = 12 ");
        try (var backups = Files.list(desk.data().resolve("backups"))) {
            assertThat(backups.map(file -> file.getFileName().toString()))
                    .singleElement()
                    .satisfies(name -> assertThat(name).matches("before-V\\d+\\.zip"));
        }
        assertThat(desk.list("runs"))
                .singleElement()
                .satisfies(done -> assertThat(done.get("state")).isEqualTo("DONE"));
    }

    @Test
    void aRunWhoseDefinitionsTheNewProgramReadsOtherwiseSaysWhyItDoesNotGoOn() throws Exception {
        migrateTo("5");
        insertDeadRun(Map.of("codelists", "of another time"));

        Answer run = desk.run();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("changed since revision 1", "definition: codelists", "# NEEDS-REVISION");
        assertThat(desk.out()).doesNotExist();
    }

    @Test
    void anOlderProgramLeavesANewerDatabaseAlone() throws Exception {
        assertThat(desk.list("runs")).isEmpty();
        try (Connection database = DriverManager.getConnection(url, "prasan", "");
                Statement statement = database.createStatement()) {
            statement.execute("insert into \"flyway_schema_history\" select 999, '999', 'future', 'SQL',"
                    + " 'V999__future.sql', 1, \"installed_by\", \"installed_on\", 1, true from \"flyway_schema_history\""
                    + " where \"installed_rank\" = 1");
        }

        Answer refused = desk.give("runs");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("newer than this program", "DATABASE-NEWER");
    }

    /** It cannot be saved from here, so that it must be said that it was. */
    @Test
    void onPostgresqlTheFailedRunGoesOnOnceSomebodySaysThatTheDatabaseIsSaved() throws Exception {
        if (RealDatabases.all().noneMatch(RealDatabases.POSTGRESQL::equals)) {
            return;
        }
        Desk elsewhere = RealDatabases.POSTGRESQL.under(desk);
        url = elsewhere.databaseUrl();
        migrateTo("5");
        insertDeadRun(Catalog.load(desk.home())
                .versions(Catalog.load(desk.home()).findJob(Desk.JOB).orElseThrow()));

        Answer refused = elsewhere.run();
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("pg_dump", "PRASAN_BACKED_UP=true");
        assertThat(RunRemains.query(elsewhere, "select max(version) from flyway_schema_history"))
                .containsExactly("5");

        Answer run = elsewhere.with("prasan.backed-up", "true").run();

        assertThat(run.status()).as(run.screen()).isZero();
        assertThat(run.out()).contains("goes on where it stopped", "12 = 12 ");
    }

    private String user() {
        return url.startsWith("jdbc:h2:") ? "prasan" : "postgres";
    }

    private void migrateTo(String version) {
        Flyway.configure()
                .dataSource(url, user(), "")
                .locations("classpath:db/migration/" + url.split(":")[1])
                .target(version)
                .load()
                .migrate();
    }

    private void insertDeadRun(Map<String, String> definitions) throws SQLException {
        try (Connection database = DriverManager.getConnection(url, user(), "");
                PreparedStatement insert = database.prepareStatement(
                        "insert into pipeline_run (job, period, revision, reason, inbox, out_folder, as_of, definitions,"
                                + " inputs, state, summary, editions, host, process, process_start)"
                                + " values (?, 'FY2562', 1, '', ?, ?, '', ?, '', 'FAILED', '', '', 'here', 1, 'x')")) {
            insert.setString(1, Desk.JOB);
            insert.setString(2, INBOX.toAbsolutePath().normalize().toString());
            insert.setString(3, desk.out().toAbsolutePath().normalize().toString());
            insert.setString(
                    4,
                    definitions.entrySet().stream()
                            .map(each -> each.getKey() + " " + each.getValue())
                            .collect(Collectors.joining("\n")));
            insert.executeUpdate();
        }
    }
}
