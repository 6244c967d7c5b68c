package org.prasan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.CaseRegister;
import org.prasan.support.Desk;
import org.prasan.support.FolderContents;

/** A job with two reports, of which one cannot be made any more. */
class FailingReportIT {

    private static final String TEMPLATE = "reports/provincial-committee/provincial-committee.jrxml";

    @TempDir
    private Path folder;

    @Test
    void leavesTheOthersStandingAndTheEarlierEditionInPlace() throws IOException {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "a.csv");
        desk.change(
                "jobs/committee-reports.yml",
                "reports: [provincial-committee]",
                "reports: [provincial-committee, fact-sheet]");
        // The fact sheet is not made for quarters, so the job may not be scheduled for them.
        desk.change("jobs/committee-reports.yml", "of: quarter", "of: month");
        desk.change("jobs/committee-reports.yml", "period: previous quarter", "period: previous fiscal-year");
        Answer first = desk.run();
        assertThat(first.status()).as(first.screen()).isZero();
        Path failing = desk.out().resolve("provincial-committee");
        Map<String, String> earlier = FolderContents.of(failing);

        // Compiles, but a table has nothing to end with.
        desk.change(TEMPLATE, "<style name=\"tableEnd\">", "<style name=\"another\">");
        Answer answer = desk.run("--revise", "another look");

        assertThat(answer.status()).as(answer.screen()).isEqualTo(1);
        assertThat(answer.screen()).contains("tableEnd");
        assertThat(FolderContents.of(failing)).isEqualTo(earlier).isNotEmpty();
        assertThat(FolderContents.of(desk.out().resolve("fact-sheet/FY2562/r2/public")))
                .containsKeys("manifest.json", "fact-sheet.th.pdf", "fact-sheet.en.xlsx");

        desk.change(TEMPLATE, "<style name=\"another\">", "<style name=\"tableEnd\">");
        Answer mended = desk.run("--revise", "another look");

        assertThat(mended.status()).as(mended.screen()).isZero();
        assertThat(FolderContents.of(failing)).containsAllEntriesOf(earlier).hasSize(2 * earlier.size());
    }
}
