package org.prasan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.CaseRegister;
import org.prasan.support.DatabaseDump;
import org.prasan.support.Desk;
import org.prasan.support.SampleRun;
import org.prasan.support.Traces;

/** Names and identity numbers of people stay in the agencies' files: nowhere else is a trace of them. */
class PeoplesDataIT {

    /** All persons of the sample have this name and such a number. */
    private static final Traces SAMPLE = Traces.of("บุคคลตัวอย่าง", "0-0000-");

    @TempDir
    private Path folder;

    @Test
    void theSampleHasNamesAndNumbersThatTheSearchFinds() {
        for (int year : List.of(2561, 2562)) {
            assertThat(SAMPLE.in(SampleRun.examples(year).resolve("inbox/victims")))
                    .anyMatch(found -> found.contains("คัดแยก_พมจ") && found.contains("บุคคลตัวอย่าง"))
                    .anyMatch(found -> found.contains("คัดแยก_พมจ") && found.contains("0-0000-"));
        }
    }

    @Test
    void theDataAndTheEditionsOfBothYearsKeepNoTrace() {
        for (SampleRun run : List.of(SampleRun.ofYear(2561), SampleRun.ofYear(2562), SampleRun.ofBothYears())) {
            assertThat(SAMPLE.in(run.desk().data())).isEmpty();
            assertThat(SAMPLE.in(run.desk().out())).isEmpty();
            assertThat(run.desk().out().resolve("provincial-committee")).isDirectory();
            assertThat(run.desk().data().resolve("prasan.mv.db")).isNotEmptyFile();
        }
    }

    @Test
    void noTableOfTheDatabaseKeepsATrace() throws IOException {
        for (SampleRun run : List.of(SampleRun.ofYear(2561), SampleRun.ofYear(2562), SampleRun.ofBothYears())) {
            var tables = DatabaseDump.of(run.desk());

            assertThat(tables)
                    .containsKeys("BATCH_STEP_EXECUTION_CONTEXT", "BATCH_JOB_EXECUTION_PARAMS", "PIPELINE_RUN");
            assertThat(tables.get("RECORDS_VERSION")).hasSizeGreaterThan(1000);
            assertThat(SAMPLE.in(tables.toString().getBytes(StandardCharsets.UTF_8), "tables"))
                    .isEmpty();
        }
    }

    @Test
    void nothingOfThemIsPrinted() throws IOException {
        SampleRun run = SampleRun.ofYear(2562);
        StringBuilder screen = new StringBuilder(run.answer().screen());
        for (String command : List.of("submissions", "findings", "findings --json", "show 1", "reporting")) {
            screen.append(run.desk().give(command.split(" ")).screen());
        }

        assertThat(SAMPLE.in(screen.toString().getBytes(StandardCharsets.UTF_8), "screen"))
                .isEmpty();
        assertThat(screen.toString()).contains("duplicate-key");
    }

    @Test
    void aNameInAColumnOfCodesDatesOrCountsIsRefusedAndNowhereRepeated() throws IOException {
        String name = "นางสาวสมหญิง ทดลองใจ";
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(
                        CaseRegister.ofMaeSai()
                                .withCase("1/2562", "การค้าประเวณี")
                                .withCase("2/2562", name)
                                .row(
                                        "3/2562",
                                        name,
                                        "แม่สาย",
                                        "การค้าประเวณี",
                                        1,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0,
                                        1,
                                        "สอบสวน",
                                        "",
                                        name)
                                .row(
                                        "4/2562",
                                        "5 ต.ค. 2561",
                                        name,
                                        "การค้าประเวณี",
                                        name,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0,
                                        0,
                                        1,
                                        name,
                                        name,
                                        name)
                                .row(
                                        name, name, name, name, name, name, name, name, name, name, name, name, name,
                                        name, name)
                                .xlsx(),
                        "names.xlsx");

        StringBuilder screen = new StringBuilder(desk.run("--dry-run").screen());
        Answer run = desk.run();
        assertThat(run.status()).as(run.screen()).isZero();
        screen.append(run.screen());
        for (String command : List.of("submissions", "findings", "findings --json", "show 1")) {
            screen.append(desk.give(command.split(" ")).screen());
        }

        assertThat(desk.list("findings"))
                .extracting(finding -> finding.get("row"), finding -> finding.get("rule"))
                .contains(tuple("7", "code"), tuple("8", "date"), tuple("9", "code"), tuple("9", "number"))
                .extracting(finding -> finding.toList().get(0))
                .doesNotContain("6");
        Traces traces = Traces.of("สมหญิง", "ทดลองใจ");
        assertThat(traces.in(screen.toString().getBytes(StandardCharsets.UTF_8), "screen"))
                .isEmpty();
        assertThat(traces.in(DatabaseDump.of(desk).toString().getBytes(StandardCharsets.UTF_8), "tables"))
                .isEmpty();
        assertThat(traces.in(desk.data())).isEmpty();
        assertThat(traces.in(desk.out())).isEmpty();
        Files.delete(folder.resolve("listing.csv"));
    }
}
