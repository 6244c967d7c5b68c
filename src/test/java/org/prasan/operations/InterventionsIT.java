package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.operations.Interventions.By;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.pipeline.Stage;
import org.prasan.support.Answer;
import org.prasan.support.CaseRegister;
import org.prasan.support.ChildProcess;
import org.prasan.support.Desk;
import org.prasan.support.SampleRun;

/** What an administrator does to an execution that is under way, stuck, died or unwanted. */
class InterventionsIT {

    private static final Path INBOX = SampleRun.examples(2562).resolve("inbox/cases/TH-POL-MSI");
    private static final By ADMINISTRATOR = new By("admin", "ทดสอบ");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = Desk.withOwnDefinitions(folder).withInbox(INBOX);
    }

    @Test
    void aRunThatIsAskedToStopStopsBetweenStagesAndRerunGoesOn() {
        RunOutcome stopped = WatchedRun.of(desk, (application, stage) -> {
            if (stage == Stage.RECEIVE) {
                Interventions interventions = application.getBean(Interventions.class);
                assertThat(interventions.markFailed(1, ADMINISTRATOR).lines().get(0))
                        .contains("it is alive; ask it to stop first");
                assertThat(interventions.abandon(1, ADMINISTRATOR).lines().get(0))
                        .contains("only what failed or was stopped can be abandoned");
                assertThat(interventions.stop(1, ADMINISTRATOR).status()).isEqualTo(Status.DONE);
            }
        });

        assertThat(stopped.code()).contains(FailureCode.STOPPED);
        assertThat(desk.list("runs")).singleElement().satisfies(run -> {
            assertThat(run.get("state")).isEqualTo("STOPPED");
            assertThat(run.get("code")).isEqualTo("STOPPED");
        });
        assertThat(desk.give("runbook", "--execution", "1").out()).contains("# STOPPED", "target/prasan.jar rerun 1`");
        Answer again = desk.give("rerun", "1", "--reason", "ทำต่อ");
        assertThat(again.status()).as(again.screen()).isZero();
        assertThat(again.out()).contains("goes on where it stopped").contains("written:");
        assertThat(desk.list("audit"))
                .extracting(line -> line.get("action") + " " + line.get("reason"))
                .containsExactly("stop ทดสอบ", "rerun ทำต่อ");
        assertThat(desk.give("stop", "2").out()).contains("it is not under way");
    }

    @Test
    void aRunThatIsToldToEndWhileItProtectsStopsInTheMidstOfIt() {
        Desk small = Desk.withOwnDefinitions(folder.resolve("small"))
                .put(CaseRegister.ofMaeSai().withCase("1/2561", "ค้าประเวณี").xlsx(), "ตุลาคม.xlsx");

        RunOutcome stopped = WatchedRun.of(
                small,
                (application, stage) -> {
                    if (stage == Stage.PROTECT) {
                        application.getBean(ActiveRuns.class).askToStop();
                    }
                },
                (application, stage) -> assertThat(stage).isNotEqualTo(Stage.PROTECT));

        assertThat(stopped.code()).contains(FailureCode.STOPPED);
        Answer again = small.run();
        assertThat(again.status()).as(again.screen()).isZero();
        assertThat(again.out()).contains("protect: ").doesNotContain("figures: ");
    }

    @Test
    void aRunThatDoesNotStopWhenAskedIsMarkedFailedAndItsProcessFindsThatItLostIt() {
        RunOutcome lost = WatchedRun.of(desk, (application, stage) -> {
            if (stage == Stage.PROTECT) {
                Interventions interventions = application.getBean(Interventions.class);
                interventions.stop(1, ADMINISTRATOR);
                assertThat(interventions.markFailed(1, ADMINISTRATOR).status()).isEqualTo(Status.DONE);
            }
        });

        assertThat(lost.code()).contains(FailureCode.TAKEN_OVER);
        assertThat(desk.out()).doesNotExist();
        assertThat(desk.list("runs", "--failed")).hasSize(1);
        assertThat(desk.run().status()).isZero();
        assertThat(desk.list("audit")).extracting(line -> line.get("action")).containsExactly("stop", "mark-failed");
    }

    @Test
    void anAbandonedRunNeverGoesOnAndARevisionTakesItsPlace() {
        WatchedRun.of(
                desk,
                (application, stage) -> application.getBean(Interventions.class).stop(1, ADMINISTRATOR));
        assertThat(desk.give("abandon", "1").status()).as("a reason is needed").isEqualTo(2);

        assertThat(desk.give("abandon", "1", "--reason", "ข้อมูลผิดงวด").status())
                .isZero();

        Answer refused = desk.run();
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.out()).contains("this run was abandoned", "# ABANDONED");
        assertThat(desk.give("rerun", "1").status()).isEqualTo(1);
        Answer revised = desk.give("rerun", "1", "--revise", "ข้อมูลถูกงวด");
        assertThat(revised.status()).as(revised.screen()).isZero();
        assertThat(revised.out()).contains("/r2/");
    }

    @Test
    void anExecutionOfUnknownEndIsRecoveredAndGoesOn() throws Exception {
        WatchedRun.of(
                desk,
                (application, stage) -> application.getBean(Interventions.class).stop(1, ADMINISTRATOR));
        try (var database = desk.database();
                var statement = database.createStatement()) {
            statement.execute("update batch_job_execution set status = 'UNKNOWN'");
            statement.execute("update batch_step_execution set status = 'UNKNOWN' where step_name <> 'receive'");
            statement.execute("insert into batch_job_instance (job_instance_id, version, job_name, job_key)"
                    + " values (99, 0, 'gone-job', 'x')");
            statement.execute(
                    "insert into batch_job_execution (job_execution_id, version, job_instance_id, create_time,"
                            + " status) values (99, 0, 99, timestamp '2019-09-30 00:00:00', 'STARTED')");
        }

        assertThat(desk.give("recover").out())
                .contains("closed what was left open: committee-reports/FY2562/r1")
                .contains("closed what was left open: gone-job (99)");

        assertThat(desk.run().status()).isZero();
        assertThat(desk.give("recover").out()).contains("nothing had died");
    }

    @Test
    void anotherHostIsDeadWhenItsHeartIsSilent() throws Exception {
        WatchedRun.of(
                desk,
                (application, stage) -> application.getBean(Interventions.class).stop(1, ADMINISTRATOR));
        pretend("host = 'other', state = 'STARTED', heartbeat = current_timestamp - interval '60' second");
        assertThat(desk.give("recover").out()).contains("nothing had died");
        assertThat(desk.run().out()).contains("this run is under way in process", "on other", "# UNDER-WAY");

        pretend("heartbeat = current_timestamp - interval '100' second");

        assertThat(desk.give("recover").out()).contains("had died", "committee-reports/FY2562/r1");
        assertThat(desk.run().status()).isZero();
    }

    private void pretend(String values) throws Exception {
        try (var database = desk.database();
                var statement = database.createStatement()) {
            statement.execute("update pipeline_run set " + values);
        }
    }

    @Test
    void aProcessThatIsToldToEndStopsWhereNothingIsHalfDone() throws Exception {
        Desk large = desk.withInbox(SampleRun.examples(2562).resolve("inbox"));
        try (ChildProcess child = ChildProcess.run(large, folder.resolve("tmp"))) {
            child.awaitLine("25/121");
            assertThat(child.terminate()).isNotZero();
        }
        assertThat(large.list("runs"))
                .singleElement()
                .satisfies(run -> assertThat(run.get("code")).isEqualTo("STOPPED"));
        assertThat(RunRemains.query(large, "select distinct state from pipeline_run"))
                .isEqualTo(List.of("STOPPED"));

        Answer again = large.run();

        assertThat(again.status()).as(again.screen()).isZero();
        assertThat(again.out()).contains("122 = ");
    }
}
