package org.prasan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.CaseRegister;
import org.prasan.support.Desk;

/** What becomes of submissions after they were read: returned, corrected, withdrawn; and of a list that moves. */
class AmendmentsIT {

    private static final String OCTOBER = "ประจำเดือน ตุลาคม พ.ศ. 2561";

    @TempDir
    private Path folder;

    private static Map<String, String> cases(Desk desk) {
        return desk.list("figures", "--period", "FY2562").stream()
                .filter(row -> row.get("indicator").equals("CASES_OPENED"))
                .collect(Collectors.toMap(
                        row -> row.get("agency"),
                        row -> row.get("value").replaceFirst("\\.0$", ""),
                        (a, b) -> Integer.toString(Integer.parseInt(a) + Integer.parseInt(b))));
    }

    @Test
    void aRunReturnsEachFileToItsSenderAloneAndTheCorrectedOneReplacesExactlyWhatItShould() throws IOException {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(
                        CaseRegister.ofMaeSai()
                                .withCase("1/2562", "การค้าประเวณี")
                                .withCase("2/2562", "แชร์ลูกโซ่")
                                .xlsx(),
                        "maesai.xlsx")
                .put(
                        CaseRegister.of("สถานีตำรวจภูธรเชียงแสน", OCTOBER)
                                .withCase("1/2562", "การค้าประเวณี")
                                .xlsx(),
                        "chiangsaen.xlsx")
                .change("jobs/committee-reports.yml", "returns: false", "returns: true");
        assertThat(desk.run().out()).contains("1 workbooks in");
        assertThat(cases(desk)).containsExactlyInAnyOrderEntriesOf(Map.of("TH-POL-MSI", "1", "TH-POL-CSN", "1"));

        List<Path> returned = files(desk.data().resolve("returns"));
        assertThat(returned).singleElement().asString().contains("returns/TH-POL-MSI/maesai_");
        desk.put(corrected(returned.get(0)), "maesai-corrected.xlsx");
        assertThat(desk.run("--revise", "corrected").status()).isZero();

        assertThat(cases(desk)).containsExactlyInAnyOrderEntriesOf(Map.of("TH-POL-MSI", "2", "TH-POL-CSN", "1"));
        assertThat(desk.list("submissions"))
                .extracting(
                        file -> file.get("file") + " " + file.get("rows_accepted") + " " + file.get("rows_rejected"))
                .containsExactlyInAnyOrder("maesai.xlsx 1 1", "maesai-corrected.xlsx 2 0", "chiangsaen.xlsx 1 0");
    }

    private static byte[] corrected(Path workbook) throws IOException {
        try (Workbook opened = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(workbook)));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            opened.getSheet("ข้อมูล").getRow(6).getCell(3).setCellValue("การค้าประเวณี");
            opened.write(out);
            return out.toByteArray();
        }
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void whatIsWithdrawnCountsNoMoreAndWhatItHadReplacedCountsAgain() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "first.csv")
                .put(
                        CaseRegister.ofMaeSai()
                                .withCase("1/2562", "การค้าประเวณี")
                                .withCase("9/2562", "การค้าประเวณี")
                                .csv(),
                        "second.csv");
        desk.run();
        assertThat(cases(desk)).containsEntry("TH-POL-MSI", "2");

        assertThat(desk.give("withdraw-submission", "second.csv").status()).isEqualTo(2);
        assertThat(desk.give("withdraw-submission", "second.csv", "--by", "clerk", "--reason", "sent by mistake")
                        .out())
                .contains("withdrawn: CASE TH-POL-MSI 2018-10");

        assertThat(cases(desk)).containsEntry("TH-POL-MSI", "1");
        assertThat(desk.list("submissions"))
                .extracting(file -> file.get("file") + " " + file.get("outcome") + " " + file.get("reason"))
                .contains("second.csv withdrawn sent by mistake");
        assertThat(desk.run("--revise", "withdrawn").status()).isZero();
        assertThat(cases(desk)).containsEntry("TH-POL-MSI", "1");
        assertThat(desk.list("audit"))
                .extracting(line -> line.get("action") + " " + line.get("subject") + " " + line.get("reason"))
                .contains("withdraw-submission second.csv sent by mistake");

        desk.give("withdraw-submission", "second.csv", "--undo", "--reason", "it was right");
        assertThat(cases(desk)).containsEntry("TH-POL-MSI", "2");
    }

    @Test
    void whoOwesWhatIsFrozenForAPeriodUntilItsReportIsRevised() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "cases.csv");
        desk.run("--period", "FY2562-Q1");
        int owed = desk.list("reporting", "--period", "FY2562-Q1").size();
        desk.add("jobs/calendars/obligations.csv", "TH-POL-MSI,VIC,month,15");

        assertThat(desk.list("reporting", "--period", "FY2562-Q1")).hasSize(owed);
        assertThat(desk.list("reporting", "--period", "FY2562-Q2"))
                .anyMatch(row -> row.get("agency").equals("TH-POL-MSI")
                        && row.get("form").equals("VIC"));

        desk.run("--period", "FY2562-Q1", "--revise", "a station owes more");
        assertThat(desk.list("reporting", "--period", "FY2562-Q1")).hasSize(owed + 3);
    }

    @Test
    void theCompletenessGridHasALineForEachAgencyAndFormAndAColumnForEachPeriod() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "cases.csv")
                .put(
                        CaseRegister.of("สถานีตำรวจภูธรเชียงแสน", OCTOBER)
                                .row("ไม่มีคดี")
                                .csv(),
                        "nil.csv")
                .put(
                        "file,received_at\ncases.csv,2018-11-20T09:00:00+07:00\nnil.csv,2018-11-02T09:00:00+07:00\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "received.csv");
        desk.run("--period", "FY2562-Q1");

        List<Map<String, String>> grid = desk.list("completeness", "--period", "FY2562-Q1");
        assertThat(grid)
                .filteredOn(line -> line.get("form").equals("CASE"))
                .extracting(line -> line.get("agency") + " " + line.get("2018-10") + " " + line.get("2018-11"))
                .contains("TH-POL-MSI late missing", "TH-POL-CSN on-time+nil missing");
        assertThat(desk.give("completeness", "--period", "FY2562-Q1").out()).contains("on time 1 + ", "late 1 + ");
        assertThat(desk.give("completeness", "--period", "FY2562-Q1", "--json").out())
                .contains("\"2018-10\" : \"on-time+nil\"");
    }

    @Test
    void anAdministratorPutsOneRowRightUntilItsAgencySendsItAgain() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2562", "การค้าประเวณี").csv(), "cases.csv");
        desk.run();
        assertThat(victims(desk)).containsExactly("1");

        assertThat(correct(desk, "7", "victims{age=ADULT, sex=F}=3").err()).contains("no row that was taken");
        assertThat(correct(desk, "6", "case_no=2/2562").err()).contains("a corrected file must come");
        assertThat(correct(desk, "6", "exploitation=ดาวอังคาร").err()).contains("not in the list");
        assertThat(victims(desk)).containsExactly("1");

        assertThat(correct(desk, "6", "victims{age=ADULT, sex=F}=3").out())
                .contains("victims{age=ADULT, sex=F}=1 → victims{age=ADULT, sex=F}=3");
        assertThat(victims(desk)).containsExactly("3");
        assertThat(desk.list("audit"))
                .extracting(line -> line.get("actor") + ": " + line.get("before") + " → " + line.get("after"))
                .containsExactly("clerk: victims{age=ADULT, sex=F}=1 → victims{age=ADULT, sex=F}=3");

        desk.give("recheck", "--file", "cases.csv");
        assertThat(victims(desk)).containsExactly("3");
        desk.put(
                CaseRegister.ofMaeSai()
                        .row(
                                "1/2562",
                                "5 ต.ค. 2561",
                                "แม่สาย",
                                "การค้าประเวณี",
                                1,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                2,
                                "อยู่ระหว่างสอบสวน",
                                "",
                                "")
                        .csv(),
                "again.csv");
        desk.run("--revise", "sent again");
        assertThat(victims(desk)).containsExactly("2");
    }

    private static Answer correct(Desk desk, String row, String set) {
        return desk.give("correct", "cases.csv", "--row", row, "--set", set, "--by", "clerk", "--reason", "telephoned");
    }

    private static List<String> victims(Desk desk) {
        return desk.list("figures", "--period", "FY2562").stream()
                .filter(row -> row.get("indicator").equals("VICTIMS_IN_CASES"))
                .map(row -> row.get("value").replaceFirst("\\.0$", ""))
                .toList();
    }
}
