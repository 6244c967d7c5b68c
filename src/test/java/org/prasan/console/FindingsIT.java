package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Role;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.OpenConsole;
import org.prasan.support.SentFiles;

/** A statistician goes from a list of what is wrong down to the cell among its rows, and never meets a person's name. */
class FindingsIT {

    private static final String RUN = "monthly/FY2562/r1";

    @TempDir
    static Path folder;

    private static OpenConsole console;
    private static Browser everywhere;
    private static Browser province;

    @BeforeAll
    static void open() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        SentFiles sent = SentFiles.in(home)
                .register(
                        "one.csv",
                        "สถานีหนึ่ง",
                        "ตุลาคม 2561",
                        "2018-11-02T09:00:00+07:00",
                        "1,12/2561,1 ต.ค. 61,อำเภอหนึ่ง,ช,สมศรี,20,1",
                        "2,13/2561,2 ต.ค. 61,อำเภอหนึ่ง,ประหยัด จันทร์ดี,สมชาย,21,1",
                        "3,0812345678,2 ต.ค. 61,อำเภอสอง,ญ,สมหญิง,22,1")
                .register(
                        "two.csv",
                        "สถานีสอง",
                        "ตุลาคม 2561",
                        "2018-11-03T09:00:00+07:00",
                        "1,1/2561,1 ต.ค. 61,ไม่มีอำเภอนี้,ช,สมปอง,20,1");
        console = OpenConsole.over(home, Files.createDirectory(folder.resolve("data")));
        sent.read(console, RUN);
        console.account("everywhere", Set.of("ALL"), Role.STATISTICIAN);
        console.account("province", Set.of("P1"), Role.STATISTICIAN);
        everywhere = console.signedIn("everywhere");
        province = console.signedIn("province");
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void whatIsWrongIsListedNewestFirstWithFileAndCell() {
        Page page = everywhere.get("/office/findings?rule=code");

        assertThat(page.html().select("tbody tr").eachText())
                .hasSize(2)
                .anyMatch(line -> line.contains("one.csv") && line.contains("E6") && line.contains("สถานีหนึ่ง"))
                .anyMatch(line -> line.contains("two.csv") && line.contains("D5"));
        assertThat(everywhere
                        .get("/office/findings?rule=code&run=" + RUN)
                        .html()
                        .select("tbody tr"))
                .hasSize(2);
        assertThat(everywhere
                        .get("/office/findings?rule=code&run=another")
                        .html()
                        .select("tbody tr"))
                .isEmpty();
    }

    @Test
    void thePageShowsTheRowsAroundTheCellAndNothingThatCouldBeAName() {
        Page page = cell("one.csv");

        assertThat(page.html().select("tr.here th").text()).isEqualTo("▶ 6");
        assertThat(page.html().select("td.marked").text()).isEqualTo("▲ ช่องนี้ (ข้อความ)");
        assertThat(page.html().select("tbody td").eachText())
                .contains("12/2561", "13/2561", "อำเภอหนึ่ง", "ญ", "22")
                .noneMatch(cell -> cell.contains("0812345678"));
        assertThat(page.html().text()).doesNotContain("สมศรี", "สมชาย", "สมหญิง", "ประหยัด");
    }

    @Test
    void whatLiesBeyondSomebodysAreasIsNotThere() {
        assertThat(province.get("/office/findings").text()).contains("one.csv").doesNotContain("two.csv");
        assertThat(province.get("/office/submissions").text())
                .contains("one.csv")
                .doesNotContain("two.csv");
        String beyond = everywhere
                .get("/office/findings?agency=A2")
                .html()
                .select("tbody a[href^=/office/findings/]")
                .attr("href");
        assertThat(everywhere.get(beyond).status()).isEqualTo(200);
        assertThat(province.get(beyond).status()).isEqualTo(404);
        String submission = beyond.replaceAll("/office/findings/(\\d+)/.*", "/office/submissions/$1");
        assertThat(List.of(
                        province.get(submission).status(),
                        province.get(submission + "/returned.xlsx").status()))
                .containsOnly(404);
    }

    @Test
    void aSubmissionSaysHowItStandsAndGivesTheWorkbookThatGoesBack() {
        Page list = province.get("/office/submissions?period=FY2562-Q1&agency=A1");
        assertThat(list.html().select("tbody tr")).hasSize(1);
        Page one = province.get(list.html().select("tbody a").attr("href"));

        assertThat(one.text()).contains("✓ รับแล้ว", "one.csv");
        Page workbook = province.get(one.html().select("a[download]").attr("href"));
        assertThat(workbook.status()).isEqualTo(200);
        assertThat(workbook.response().body()).startsWith("PK");
        assertThat(province.get("/office/submissions?period=soon")
                        .html()
                        .select("#period-wrong")
                        .text())
                .contains("ไม่รู้จักช่วงเวลานี้");
    }

    private static Page cell(String file) {
        return everywhere.get(everywhere
                .get("/office/findings?rule=code")
                .html()
                .select("tr:contains(" + file + ") a[href^=/office/findings/]")
                .attr("href"));
    }
}
