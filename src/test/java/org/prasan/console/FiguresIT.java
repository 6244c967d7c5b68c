package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

/** Internal figures: bars and their table, by district and month, for statisticians and their areas alone. */
class FiguresIT {

    @TempDir
    static Path folder;

    private static OpenConsole console;
    private static Browser everywhere;

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
                        "2,13/2561,2 ต.ค. 61,อำเภอหนึ่ง,ช,สมศรี,20,1",
                        "3,14/2561,2 ต.ค. 61,อำเภอสอง,ช,สมศรี,20,1")
                .register(
                        "two.csv",
                        "สถานีสอง",
                        "พฤศจิกายน 2561",
                        "2018-12-02T09:00:00+07:00",
                        "1,15/2561,1 พ.ย. 61,จังหวัดสอง,ช,สมศรี,20,1");
        console = OpenConsole.over(home, Files.createDirectory(folder.resolve("data")));
        sent.read(console, "monthly/FY2562/r1");
        console.account("everywhere", Set.of("ALL"), Role.STATISTICIAN);
        console.account("second", Set.of("P2"), Role.STATISTICIAN);
        console.account("administrator", Role.ADMINISTRATOR);
        everywhere = console.signedIn("everywhere");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> !everywhere
                        .get("/office/figures")
                        .html()
                        .select("table")
                        .isEmpty());
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void anIndicatorHasItsMonthsAsBarsAndAsATableByPlace() {
        assertThat(everywhere.get("/office/figures").html().select("tbody a").eachText())
                .contains("คน", "จำนวนวัน");
        Page page = everywhere.get("/office/figures/PEOPLE");

        assertThat(page.html().select("svg rect")).hasSize(2);
        assertThat(page.html().select("tbody tr").eachText())
                .contains("ทั้งหมดในพื้นที่ของท่าน 3 1 – – – – – – – – – –")
                .contains("อำเภอหนึ่ง 2 – – – – – – – – – – –");
        Page district = everywhere.get("/office/figures/PEOPLE?place=D2");
        assertThat(district.html().select("figcaption").text()).startsWith("อำเภอสอง");
        assertThat(district.html().select("svg rect")).hasSize(1);
    }

    @Test
    void whoHasNotAllAreasSeesNoTotalOfOthers() {
        Browser second = console.signedIn("second");

        assertThat(second.get("/office/figures/PEOPLE")
                        .html()
                        .select("tbody tr")
                        .eachText())
                .containsExactly(
                        "ทั้งหมดในพื้นที่ของท่าน – 1 – – – – – – – – – –", "จังหวัดสอง – 1 – – – – – – – – – –");
        assertThat(second.get("/office/figures/PEOPLE?place=D1").status()).isEqualTo(404);
        assertThat(console.signedIn("administrator").get("/office/figures").status())
                .isEqualTo(403);
    }
}
