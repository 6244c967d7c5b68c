package org.prasan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.CaseRegister;
import org.prasan.support.Desk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Health that says why, and the page for Prometheus. */
class HealthCommandIT {

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2561", "ค้าประเวณี").xlsx(), "ตุลาคม.xlsx");
    }

    @Test
    void allIsWellWhenADatabaseAnswersAndIsSaved() {
        JsonNode unsaved = health(0);
        assertThat(unsaved.at("/state").asString()).isEqualTo("warn");
        assertThat(unsaved.at("/pieces/backup/en").asString()).isEqualTo("no backup was ever made");
        assertThat(unsaved.at("/pieces/backup/remedy").asString()).isEqualTo("backup");

        assertThat(desk.give("backup").status()).isZero();

        JsonNode well = health(0);
        assertThat(well.at("/state").asString()).isEqualTo("up");
        assertThat(well.at("/pieces").propertyNames())
                .containsExactly("database", "disk", "backup", "mail", "runs", "schedules", "definitions");
    }

    @Test
    void aRunWhoseProcessHasDiedIsSaidWithTheCommandThatHelps() throws SQLException {
        assertThat(desk.run().status()).isZero();
        try (Connection database = desk.database();
                PreparedStatement dead = database.prepareStatement(
                        "update pipeline_run set state = 'STARTED', process_start = '2001-01-01T00:00:00Z'")) {
            dead.executeUpdate();
        }

        JsonNode stuck = health(1);

        assertThat(stuck.at("/pieces/runs/state").asString()).isEqualTo("down");
        assertThat(stuck.at("/pieces/runs/en").asString())
                .isEqualTo("its process has died: committee-reports/FY2562/r1");
        assertThat(stuck.at("/pieces/runs/remedy").asString()).isEqualTo("recover");
    }

    @Test
    void aDiskWithLessRoomThanAskedForIsSaid() {
        desk.change("jobs/telling.yml", "free_megabytes: 500", "free_megabytes: 2000000000");
        assertThat(health(1).at("/pieces/disk/en").asString()).endsWith("MB are free, 2000000000 MB are required");
    }

    @Test
    void aMailServerThatIsAwayIsSaidAfterTheFirstMessageItDidNotTake() {
        desk.change("jobs/telling.yml", "recipients: []", """
                mail: {host: localhost, port: 1, security: none, from: prasan@localhost}
                recipients:
                  - {recipient: all, languages: [th], mail: [admin@localhost], told: [success]}
                """);
        assertThat(desk.run().status()).isZero();
        assertThat(health(1).at("/pieces/mail/state").asString()).isEqualTo("down");
    }

    @Test
    void aDatabaseThatIsAwayIsSaidAndTheDiskIsLookedAtAllTheSame() {
        Desk away = desk.withDatabase("jdbc:postgresql://127.0.0.1:1/nowhere", "postgres");
        Answer answer = away.give("health", "--json");
        assertThat(answer.status()).isEqualTo(1);
        JsonNode json = JsonMapper.builder().build().readTree(answer.out());
        assertThat(json.at("/pieces/database/state").asString()).isEqualTo("down");
        assertThat(json.at("/pieces/disk/state").asString()).isEqualTo("up");
    }

    @Test
    void definitionsThatAreNotRightAreSaidAndServeThatDoesNotStartTellsSo() {
        desk.write("jobs/indicators/cases.yml", "indicators: [");
        assertThat(health(1).at("/pieces/definitions/remedy").asString()).isEqualTo("check");

        Answer serve = desk.give("serve");
        assertThat(serve.status()).isEqualTo(2);
        assertThat(desk.give("serve").status()).isEqualTo(2);

        assertThat(desk.list("notices")).as("once").hasSize(1);
        assertThat(desk.give("notices").out())
                .contains("serve did not start", "DEFINITIONS-WRONG", "jobs/indicators/cases.yml");
    }

    @Test
    void thePageForPrometheusCountsWhatWasDoneAndWhatWaits() {
        assertThat(desk.run().status()).isZero();

        Answer page = desk.give("metrics");

        assertThat(page.status()).as(page.screen()).isZero();
        assertThat(page.out().lines())
                .allMatch(line -> line.startsWith("#")
                        || line.matches("[a-z_]+(\\{[a-z_]+=\"[^\"]*\"(,[a-z_]+=\"[^\"]*\")*\\})? [-+.0-9E]+"));
        assertThat(page.out().lines())
                .contains("prasan_rows{fate=\"loaded\"} 1.0")
                .contains("prasan_files{fate=\"accepted\"} 1.0")
                .contains("prasan_runs{job=\"committee-reports\",state=\"done\"} 1.0")
                .contains("prasan_queue{kind=\"runs under way\"} 0.0")
                .contains("prasan_health{piece=\"backup\"} 0.5");
        assertThat(page.out())
                .containsPattern("prasan_run_duration_seconds\\{job=\"committee-reports\"\\} \\d")
                .containsPattern("prasan_stage_duration_seconds\\{job=\"committee-reports\",stage=\"read\"\\} \\d")
                .containsPattern("prasan_submissions_overdue_days\\{agency=\"TH-POL-MSI\"\\} \\d")
                .containsPattern("prasan_disk_free_bytes \\d")
                .containsPattern("jvm_memory_used_bytes\\{");
    }

    private JsonNode health(int status) {
        Answer answer = desk.give("health", "--json");
        assertThat(answer.status()).as(answer.screen()).isEqualTo(status);
        return JsonMapper.builder().build().readTree(answer.out());
    }
}
