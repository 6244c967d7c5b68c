package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.ChildProcess;
import org.prasan.support.Desk;
import org.prasan.support.SampleRun;

/** Periods of the past are made up for: those that are missing, oldest first. */
class BackfillIT {

    private static final Path INBOX = SampleRun.examples(2562).resolve("inbox/cases/TH-POL-MSI");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void desk() {
        desk = Desk.withOwnDefinitions(folder).withInbox(INBOX);
    }

    @Test
    void theListComesFirstAndOnlyWhatIsMissingIsMadeInOrder() {
        assertThat(desk.run("--period", "FY2562-Q2").status()).isZero();

        Answer dry = backfill("--dry-run");
        assertThat(dry.status()).isZero();
        assertThat(dry.out())
                .containsPattern("FY2562-Q1 +missing")
                .containsPattern("FY2562-Q2 +done +1")
                .contains("2 of 3 periods are to be made");
        assertThat(runs()).containsExactly("FY2562-Q2 DONE");

        Answer made = backfill();

        assertThat(made.status()).as(made.screen()).isZero();
        assertThat(runs()).containsExactly("FY2562-Q2 DONE", "FY2562-Q1 DONE", "FY2562-Q3 DONE");
        assertThat(desk.list("audit"))
                .singleElement()
                .satisfies(line -> assertThat(line.get("action") + " " + line.get("after"))
                        .isEqualTo("backfill FY2562-Q1 FY2562-Q3"));
        assertThat(backfill("--json").out())
                .contains("\"period\" : \"FY2562-Q3\"", "\"standing\" : \"done\"")
                .doesNotContain("\"missing\"");
        assertThat(runs()).hasSize(3);
    }

    @Test
    void whatIsHeldIsLeftForAPersonAndTheRestIsMade() {
        desk.change("jobs/committee-reports.yml", "missing_agencies: 99", "missing_agencies: 0");
        Answer held = backfill();
        assertThat(held.status()).as(held.screen()).isEqualTo(3);
        assertThat(runs()).containsExactly("FY2562-Q1 HELD", "FY2562-Q2 HELD", "FY2562-Q3 HELD");
        assertThat(backfill().out()).contains("0 of 3 periods are to be made");
    }

    @Test
    void aProcessThatIsToldToEndStopsItAndTheSameCommandGoesOn() throws Exception {
        String[] command = command(
                List.of("--home", desk.home().toString(), "--data", desk.data().toString()));
        try (ChildProcess child = ChildProcess.start(folder.resolve("tmp"), "org.prasan.Prasan", command)) {
            child.awaitLine("/ receive:");
            child.terminate();
        }
        List<String> before = runs();
        Answer again = backfill();
        assertThat(again.status()).as(again.screen()).isZero();
        assertThat(before).containsExactly("FY2562-Q1 STOPPED");
        assertThat(runs()).containsExactly("FY2562-Q1 STOPPED", "FY2562-Q1 DONE", "FY2562-Q2 DONE", "FY2562-Q3 DONE");
    }

    @Test
    void periodsOfTwoKindsOrStillToComeAreRefused() {
        assertThat(refused("FY2562", "FY2562-Q1")).contains("periods of one kind, the earlier first");
        assertThat(refused("FY2562", "FY3500")).contains("FY3500", "this period is still to come");
        desk.change(
                "reports/provincial-committee/report.yml", "audience:", "periods: [quarter, fiscal-year]\naudience:");
        assertThat(refused("2018-10", "2018-12")).contains("is made by quarter, fiscal-year, not for 2018-12");
    }

    private String refused(String from, String to) {
        Answer answer = desk.give("backfill", Desk.JOB, "--from", from, "--to", to);
        assertThat(answer.status()).isEqualTo(2);
        return answer.err();
    }

    private String[] command(List<String> more) {
        List<String> command =
                new ArrayList<>(List.of("backfill", Desk.JOB, "--from", "FY2562-Q1", "--to", "FY2562-Q3"));
        command.addAll(
                List.of("--inbox", desk.inbox().toString(), "--out", desk.out().toString()));
        command.addAll(more);
        return command.toArray(new String[0]);
    }

    private Answer backfill(String... more) {
        return desk.give(command(List.of(more)));
    }

    /** Oldest first. */
    private List<String> runs() {
        List<String> runs = new ArrayList<>(desk.list("runs").stream()
                .map(run -> run.get("run").replaceAll(".*/(.*)/r1", "$1") + " " + run.get("state"))
                .toList());
        Collections.reverse(runs);
        return runs;
    }
}
