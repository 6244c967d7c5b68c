package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.ChildProcess;
import org.prasan.support.Desk;

/** Two processes that serve one PostgreSQL run each scheduled time once, whichever of them dies. */
class TwoServersIT {

    private static final String FILE = "fy2562/inbox/cases/TH-POL-MSI/คดี_2562-04.xlsx";
    private static final Duration A_MOMENT = Duration.ofMillis(300);
    private static final int MOMENTS = 600;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void monthlySchedule() throws Exception {
        Assumptions.assumeTrue(RealDatabases.all().anyMatch(RealDatabases.POSTGRESQL::equals), "no PostgreSQL here");
        desk = RealDatabases.POSTGRESQL.under(Desk.withOwnDefinitions(folder)).withInbox(folder.resolve("inbox"));
        desk.put(FILE, "cases.xlsx");
        try (var jobs = Files.list(desk.home().resolve("jobs"))) {
            for (Path job :
                    jobs.filter(file -> file.toString().endsWith(".yml")).toList()) {
                String text = Files.readString(job);
                Files.writeString(job, text.replaceFirst("(?s)schedules:\n.*", ""));
            }
        }
        desk.change("jobs/committee-reports.yml", "folder: jobs/examples", "folder: " + desk.inbox());
        desk.add(
                "jobs/committee-reports.yml",
                "schedules: [{schedule: monthly, cron: 0 8 1 * *, period: previous month, misfire: all}]");
    }

    @Test
    void eachTimeIsRunOnce() throws Exception {
        missed(Duration.ofDays(100));
        try (ChildProcess one = serve("one");
                ChildProcess other = serve("other")) {
            awaitAllSettled(one);
            assertThat(one.terminate()).isZero();
            assertThat(other.terminate()).isZero();
        }
        assertEachRanOnce(3);
        assertThat(desk.list("runs"))
                .hasSameSizeAs(desk.list("runs").stream().distinct().toList());
        assertThat(desk.list("notices", "--all"))
                .filteredOn(notice -> notice.get("kind").equals("schedules-missed"))
                .as("what was missed is told once")
                .hasSize(1);
    }

    @Test
    void whatOneHadTakenWhenItDiedTheOtherRuns() throws Exception {
        missed(Duration.ofDays(65));
        try (ChildProcess one = serve("one")) {
            one.awaitLine("monthly: committee-reports");
            try (ChildProcess other = serve("other")) {
                one.kill();
                awaitAllSettled(other);
                assertThat(other.terminate()).isZero();
            }
        }
        assertEachRanOnce(2);
    }

    /** As if nothing had served for so long. */
    private void missed(Duration time) throws SQLException {
        assertThat(desk.give("schedules").status()).isZero();
        Instant since = Clock.systemUTC().instant().minus(time).truncatedTo(ChronoUnit.SECONDS);
        try (Connection database = desk.database();
                PreparedStatement insert = database.prepareStatement("insert into operations_schedule"
                        + " (name, considered, run_seen, paused_at, paused_by, paused_why, changed)"
                        + " values ('monthly', ?, 0, '', '', '', '')")) {
            insert.setString(1, since.toString());
            insert.executeUpdate();
        }
    }

    private ChildProcess serve(String name) {
        return ChildProcess.serve(desk, folder.resolve(name));
    }

    private void awaitAllSettled(ChildProcess living) throws Exception {
        for (int moment = 0; moment < MOMENTS; moment++) {
            List<Map<String, String>> history = desk.list("schedules", "history");
            if (!history.isEmpty()
                    && history.stream()
                            .noneMatch(each -> List.of("WAITING", "TAKEN").contains(each.get("state")))) {
                return;
            }
            living.letWork(A_MOMENT);
        }
        throw new AssertionError("not settled: " + desk.list("schedules", "history"));
    }

    private void assertEachRanOnce(int atLeast) throws SQLException {
        List<Map<String, String>> history = desk.list("schedules", "history");
        assertThat(history)
                .hasSizeGreaterThanOrEqualTo(atLeast)
                .allSatisfy(each -> assertThat(each.get("state")).isEqualTo("DONE"));
        assertThat(history).extracting(each -> each.get("period")).doesNotHaveDuplicates();
        List<String> done = desk.list("runs").stream()
                .filter(run -> run.get("state").equals("DONE"))
                .map(run -> run.get("run"))
                .toList();
        assertThat(done)
                .as("one execution came to its end for each time")
                .containsExactlyInAnyOrderElementsOf(history.stream()
                        .map(each -> "committee-reports/" + each.get("period") + "/r1")
                        .toList());
    }
}
