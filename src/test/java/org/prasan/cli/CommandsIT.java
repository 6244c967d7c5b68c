package org.prasan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prasan.catalog.Catalog;
import org.prasan.support.Answer;
import org.prasan.support.CaseRegister;
import org.prasan.support.DatabaseDump;
import org.prasan.support.Desk;
import org.prasan.support.Figure;
import org.prasan.support.SampleRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands around a run: what it would do, what there is, and reading again under changed definitions. */
class CommandsIT {

    private static final String UNKNOWN = "แชร์ลูกโซ่";

    @TempDir
    private Path folder;

    @Test
    void theProjectsDefinitionsAreAllRight() {
        Answer answer = Desk.of(folder).give("check");

        assertThat(answer.status()).as(answer.screen()).isZero();
        assertThat(answer.out()).contains("all right: 7 forms", "5 reports", "24 code lists", "14 obligations");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDryRunSaysWhatWouldBeTakenInAndWritesNothing() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put("fy2562/inbox/cases/TH-POL-MSI/คดี_2562-04.xlsx", "cases.xlsx")
                .put("fy2562/inbox/จัดซื้อ.xlsx", "other.xlsx")
                .put("fy2562/inbox/labour/ตรวจแรงงาน_2562_ครั้งที่1.xlsx", "labour.xlsx");
        assertThat(desk.list("submissions")).isEmpty();
        Map<String, List<String>> before = DatabaseDump.of(desk);

        Answer dry = desk.run("--dry-run");

        assertThat(dry.status()).as(dry.screen()).isZero();
        assertThat(dry.out())
                .contains("would read cases.xlsx: CASE TH-POL-MSI 2019-04, 8 ", "would read labour.xlsx: LAB")
                .contains("other.xlsx: no known form", "future")
                .contains("new files: 2", "already read: 0", "refused: 1", "nothing was written");
        assertThat(DatabaseDump.of(desk)).isEqualTo(before);
        assertThat(desk.out()).doesNotExist();

        assertThat(desk.run().status()).isZero();
        Map<String, List<String>> after = DatabaseDump.of(desk);
        assertThat(desk.run("--dry-run").out()).contains("new files: 0", "already read: 3");
        assertThat(DatabaseDump.of(desk)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "jobs, 5, job period",
        "runs, 1, execution state",
        "submissions, 109, file form outcome",
        "findings, 38, file row rule",
        "reporting, 114, agency form state"
    })
    void listingsAreGivenAsJson(String command, int lines, String columns) {
        Answer answer = SampleRun.ofYear(2561).desk().give(command, "--json");

        assertThat(answer.status()).isZero();
        JsonNode json = json(answer);
        assertThat(json.isArray()).isTrue();
        assertThat(json).hasSize(lines);
        for (String column : columns.split(" ")) {
            assertThat(json)
                    .allSatisfy(line -> assertThat(line.get(column).asString()).isNotNull());
        }
    }

    @Test
    void oneExecutionIsShownAsJsonWithItsStepsAndEditions() {
        SampleRun run = SampleRun.ofYear(2561);
        String execution = run.desk().list("runs").get(0).get("execution");

        JsonNode json = json(run.desk().give("show", execution, "--json"));

        assertThat(json.get("run").asString()).isEqualTo("committee-reports/FY2561/r1");
        assertThat(json.get("state").asString()).isEqualTo("DONE");
        assertThat(json.get("steps").valueStream().map(step -> step.get("step").asString()))
                .startsWith("receive", "read")
                .containsSubsequence("settle", "figures", "protect", "reports");
        assertThat(json.get("steps")
                        .valueStream()
                        .map(step -> step.get("status").asString()))
                .containsOnly("COMPLETED");
        assertThat(json.get("failures")).isEmpty();
        assertThat(json.get("editions").valueStream().map(JsonNode::asString))
                .containsExactly(
                        run.edition().toAbsolutePath().normalize().toString(),
                        run.internalEdition().toAbsolutePath().normalize().toString());
        assertThat(run.desk().list("runs", "--failed")).isEmpty();
    }

    @Test
    void aRefusedWordCountsOnceItIsASynonymAndTheFileIsRecheckedAndTheReportIsRevised() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(
                        CaseRegister.ofMaeSai()
                                .withCase("1/2562", "การค้าประเวณี")
                                .withCase("2/2562", UNKNOWN)
                                .csv(),
                        "cases.csv")
                .put("fy2562/inbox/labour/ตรวจแรงงาน_2562_ครั้งที่1.xlsx", "labour.xlsx");
        assertThat(desk.run().status()).isZero();
        assertThat(desk.list("findings")).extracting(f -> f.get("rule")).containsExactly("code");
        Map<String, Double> before = Figure.sums(desk.list("figures", "--period", "FY2562"));
        desk.change("jobs/codelists/exploitation.csv", "อื่นๆ|", UNKNOWN + "|อื่นๆ|");

        Answer outdated = desk.run();
        assertThat(outdated.status()).isEqualTo(1);
        assertThat(outdated.out()).contains("definition: codelists", "definition: forms/CASE", "--revise");
        assertThat(outdated.out()).doesNotContain("forms/LAB", "changed file");

        Answer recheck = desk.give("recheck");
        assertThat(recheck.status()).isZero();
        assertThat(recheck.out()).contains("read again: 1", "unchanged: 1");
        assertThat(desk.list("findings")).isEmpty();
        Map<String, Double> after = Figure.sums(desk.list("figures", "--period", "FY2562"));
        String figure = "agency=TH-POL-MSI area=TH-5709 exploitation=OTHER indicator=CASES_OPENED period=2018-10";
        assertThat(before).doesNotContainKey(figure);
        assertThat(after).containsAllEntriesOf(before).containsEntry(figure, 1.0);
        assertThat(desk.list("submissions"))
                .filteredOn(f -> f.get("file").equals("cases.csv"))
                .extracting(f -> f.get("rows_accepted") + " " + f.get("rows_rejected"))
                .containsExactly("2 0");

        Answer revised = desk.run("--revise", "a synonym was added");
        assertThat(revised.status()).as(revised.screen()).isZero();
        assertThat(revised.out()).contains("2 files, 0 to read");
        assertThat(desk.out().resolve("provincial-committee/FY2562/r2/provincial/manifest.json"))
                .exists();
    }

    @Test
    void aChangedFormNeedsARevisionWhichReadsItsFilesAgain() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "cases.csv")
                .put("fy2562/inbox/labour/ตรวจแรงงาน_2562_ครั้งที่1.xlsx", "labour.xlsx");
        assertThat(desk.run().status()).isZero();
        desk.change("jobs/forms/CASE.yml", "version: 1", "version: 2");

        Answer answer = desk.run();

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).contains("definition: forms/CASE").doesNotContain("LAB", "codelists");
        assertThat(desk.run("--revise", "the form has changed").out()).contains("2 files, 1 to read");
    }

    @Test
    void aMendedDefinitionOfTheReportIsARevisionToo() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "cases.csv");
        assertThat(desk.run().status()).isZero();
        desk.change("reports/provincial-committee/report.yml", "A short report", "A shorter report");

        assertThat(desk.run().out()).contains("definition: reports/provincial-committee");
        assertThat(desk.run("--period", "FY2562-Q1").status()).isZero();
        assertThat(desk.out().resolve("provincial-committee/FY2562-Q1/r1/provincial/manifest.json"))
                .exists();
    }

    @Test
    void aRunThatFailedGoesOnWithAMendedReportButNotWithAnotherForm() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "cases.csv")
                .put("no,columns\na,b\n".getBytes(StandardCharsets.UTF_8), "received.csv");
        assertThat(desk.run().status()).isEqualTo(1);
        desk.put("file,received_at\n".getBytes(StandardCharsets.UTF_8), "received.csv");
        desk.change("jobs/forms/CASE.yml", "version: 1", "version: 2");

        Answer otherForm = desk.run();

        assertThat(otherForm.status()).isEqualTo(1);
        assertThat(otherForm.out()).contains("definition: forms/CASE");
        desk.change("jobs/forms/CASE.yml", "version: 2", "version: 1");
        desk.change("reports/provincial-committee/report.yml", "A short report", "A mended report");

        Answer mended = desk.run();

        assertThat(mended.status()).as(mended.screen()).isZero();
        assertThat(desk.out().resolve("provincial-committee/FY2562/r1/provincial/manifest.json"))
                .content()
                .contains(
                        Catalog.load(desk.home()).report("provincial-committee").sha256());
        assertThat(desk.run().out()).contains("nothing has changed since revision 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALL", "MTG-1", "CY2019", "2018-10..2018-12", "2018-11"})
    void everyKindOfPeriodCanBeReported(String period) {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "cases.csv")
                .put("fy2562/inbox/meetings/มติที่ประชุม_ครั้งที่_01.xlsx", "meeting.xlsx");

        Answer answer = desk.run("--period", period);

        assertThat(answer.status()).as(answer.screen()).isZero();
        assertThat(desk.out().resolve("provincial-committee/" + period + "/r1/provincial/manifest.json"))
                .exists();
    }

    @Test
    void withoutACommandTheMainJobIsRunOnItsOwnInbox() {
        Desk desk = Desk.withOwnDefinitions(folder);
        desk.withInbox(desk.home().resolve("jobs/examples"))
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "fy2562/inbox/cases.csv");

        Answer answer = desk.give();

        assertThat(answer.status()).as(answer.screen()).isZero();
        assertThat(desk.home().resolve("out/provincial-committee/FY2562/r1/provincial/manifest.json"))
                .exists();
        assertThat(desk.list("submissions")).extracting(f -> f.get("file")).containsExactly("fy2562/inbox/cases.csv");
    }

    @Test
    void theDayOfTheDataCanBeSaid() throws Exception {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "cases.csv");

        assertThat(desk.run("--as-of", "2019-10-31").status()).isZero();
        assertThat(desk.out().resolve("provincial-committee/FY2562/r1/provincial/manifest.json"))
                .content()
                .contains("\"as_of\" : \"2019-10-31\"");
    }

    private static JsonNode json(Answer answer) {
        return JsonMapper.builder().build().readTree(answer.out());
    }
}
