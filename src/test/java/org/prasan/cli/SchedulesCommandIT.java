package org.prasan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.Desk;

/** {@code schedules} as it is typed, with the project's own jobs. */
class SchedulesCommandIT {

    private static final String NAME = "quarterly-report";

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = Desk.of(folder);
    }

    @Test
    void listsAndPreviewsWhatTheJobsSay() {
        assertThat(desk.list("schedules"))
                .extracting(line -> line.get("schedule") + " " + line.get("job") + " " + line.get("state"))
                .containsExactly(
                        "quarterly-report committee-reports active",
                        "yearly-report committee-reports active",
                        "monthly-quality data-quality active",
                        "national-report national-committee active");
        assertThat(desk.list("schedules", "preview", NAME))
                .hasSize(10)
                .extracting(line -> line.get("period"))
                .doesNotHaveDuplicates()
                .allMatch(period -> period.matches("FY25\\d\\d-Q[1-4]"));
        assertThat(desk.give("schedules", "preview", "national-report").out())
                .contains("when the job that it follows is done");
        assertThat(desk.give("schedules", "--json").out()).contains("\"schedule\" : \"quarterly-report\"");
    }

    @Test
    void whoResumesIsAskedWhatBecomesOfTheTimesInBetween() throws Exception {
        assertThat(desk.give("schedules", "pause", NAME).status())
                .as("without a reason")
                .isEqualTo(2);
        assertThat(desk.give("schedules", "pause", NAME, "--reason", "moving").out())
                .contains("paused");
        assertThat(line()).containsEntry("state", "paused").containsEntry("next", "");
        pausedSince("2026-01-01T00:00:00Z");

        Answer asked = desk.give("schedules", "resume", NAME, "--reason", "moved");
        assertThat(asked.status()).isEqualTo(1);
        assertThat(asked.out()).contains("times fell into the pause", "2026-01-16T08:30 FY2569-Q1", "--missed last");
        assertThat(line()).containsEntry("state", "paused");

        assertThat(desk.give("schedules", "resume", NAME, "--missed", "last", "--reason", "moved")
                        .out())
                .contains("resumed");
        List<Map<String, String>> history = desk.list("schedules", "history", NAME);
        assertThat(history.get(0)).containsEntry("state", "WAITING");
        assertThat(history.subList(1, history.size()))
                .isNotEmpty()
                .allSatisfy(firing -> assertThat(firing).containsEntry("state", "SKIPPED"));
        assertThat(desk.list("audit"))
                .extracting(entry -> entry.get("action") + " " + entry.get("subject") + ": " + entry.get("reason"))
                .containsExactly("schedule-pause quarterly-report: moving", "schedule-resume quarterly-report: moved");
    }

    @Test
    void aChangeIsCheckedShownAgainstTheFileAndTakenBack() {
        Answer never = desk.give("schedules", "change", NAME, "--set", "cron=30 9 31 2 *", "--reason", "later");
        assertThat(never.status()).isEqualTo(2);
        assertThat(never.err()).contains("quarterly-report: it never runs");
        assertThat(desk.give("schedules", "change", "other", "--set", "at=09:00", "--reason", "later")
                        .err())
                .contains("there is no schedule other", NAME);

        assertThat(desk.give("schedules", "change", NAME, "--set", "at=09:15", "--reason", "later")
                        .status())
                .isZero();
        assertThat(line().get("next")).endsWith("T09:15");
        assertThat(line()).containsEntry("changed from the file", "at: 08:30 > 09:15");

        assertThat(desk.give("schedules", "reset", NAME, "--reason", "as it was")
                        .status())
                .isZero();
        assertThat(line()).containsEntry("changed from the file", "");
    }

    private Map<String, String> line() {
        return desk.list("schedules").get(0);
    }

    private void pausedSince(String moment) throws SQLException {
        try (Connection database = desk.database();
                Statement statement = database.createStatement()) {
            statement.executeUpdate(
                    "update operations_schedule set paused_at = '" + moment + "', considered = '" + moment + "'");
        }
    }
}
