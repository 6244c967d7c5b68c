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

/** Who has not reported, and which words were not known: an accepted one is read again. */
class CompletenessIT {

    @TempDir
    static Path folder;

    private static Path home;
    private static OpenConsole console;
    private static Browser statistician;

    @BeforeAll
    static void open() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        SentFiles sent = SentFiles.in(home)
                .register(
                        "october.csv",
                        "สถานีหนึ่ง",
                        "ตุลาคม 2561",
                        "2018-11-02T09:00:00+07:00",
                        "1,12/2561,1 ต.ค. 61,อำเภอหนึง,ช,สมศรี,20,1",
                        "2,13/2561,1 ต.ค. 61,สมชาย จันทร์ดี,ช,สมศรี,20,1")
                .register(
                        "november.csv",
                        "สถานีหนึ่ง",
                        "พฤศจิกายน 2561",
                        "2018-12-28T09:00:00+07:00",
                        "1,14/2561,1 พ.ย. 61,อำเภอหนึ่ง,ช,สมศรี,20,1")
                .register("december.csv", "สถานีหนึ่ง", "ธันวาคม 2561", "2019-01-02T09:00:00+07:00");
        console = OpenConsole.over(home, Files.createDirectory(folder.resolve("data")));
        sent.read(console, "monthly/FY2562/r1");
        console.account("statistician", Set.of("P1"), Role.STATISTICIAN);
        statistician = console.signedIn("statistician");
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void theGridSaysWhatIsOnTimeLateNilOrMissingAndLeadsToTheFiles() {
        Page page = statistician.get("/office/completeness");

        assertThat(page.html().select("#year option[selected]").text()).isEqualTo("2562");
        assertThat(page.html().select("tbody th").text()).isEqualTo("สถานีหนึ่ง REG");
        assertThat(page.html().select("tbody .cell").eachText()).hasSize(12).startsWith("✓", "▲", "○", "✗");
        Page files = statistician.get(page.html().select("tbody a").get(1).attr("href"));
        assertThat(files.html().select("tbody a").eachText()).containsExactly("november.csv");
    }

    @Test
    void anUnknownWordIsShownWithItsNearestCodesAndAcceptedForGood() throws IOException {
        Page files = statistician.get("/office/codes");
        String one = files.html().select("tbody a").attr("href");
        Page words = statistician.get(one);

        assertThat(words.html().select("h2").eachText()).containsExactly("อำเภอหนึง");
        assertThat(words.html().select("input[name=code]").first().attr("value"))
                .isEqualTo("D1");
        assertThat(words.text()).contains("ไม่แสดงอีก 1 คำ").doesNotContain("จันทร์ดี");
        Page refused = statistician.fill(words, one, "code", "D1");
        assertThat(refused.html().select(".wrong").text()).contains("บอกเหตุผล");
        assertThat(refused.html().select("input[name=code][checked]").attr("value"))
                .isEqualTo("D1");
        Page task = statistician.fill(words, one, "code", "D1", "reason", "a slip of the pen");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> statistician
                        .get(task.path() + "/now")
                        .html()
                        .select("[hx-get]")
                        .isEmpty());

        assertThat(Files.readString(home.resolve("jobs/codelists/area.csv"))).contains("อำเภอหนึง");
        assertThat(console.audited()).contains("statistician synonym area D1");
        assertThat(statistician
                        .get("/office/codes")
                        .html()
                        .select("tbody .number")
                        .eachText())
                .containsExactly("1");
    }
}
