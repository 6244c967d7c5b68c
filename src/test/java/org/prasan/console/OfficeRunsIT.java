package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Role;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.HomeBuilder;
import org.prasan.support.OpenConsole;

/** A statistician runs a job in the console and an administrator finds the remedy for one that was held. */
class OfficeRunsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static OpenConsole console;
    private static Browser statistician;
    private static Browser administrator;

    @BeforeAll
    static void open() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        HomeBuilder.in(home);
        Files.createDirectory(home.resolve("inbox"));
        console = OpenConsole.over(home, Files.createDirectory(folder.resolve("data")));
        console.account("statistician", Role.STATISTICIAN);
        console.account("administrator", Role.ADMINISTRATOR);
        statistician = console.signedIn("statistician");
        administrator = console.signedIn("administrator");
    }

    @AfterAll
    static void close() {
        console.close();
    }

    /** The page of a task once its browser need not ask again. */
    private static Page ended(Browser browser, Page task) {
        await().atMost(PATIENCE)
                .until(() -> browser.get(task.path() + "/now")
                        .html()
                        .select("[hx-get]")
                        .isEmpty());
        return browser.get(task.path());
    }

    @Test
    void aJobThatIsAskedForIsFollowedToItsEndAndFoundAmongTheRuns() {
        Page form = statistician.get("/office/launch");
        Page task = statistician.fill(form, "/office/launch", "job", "monthly", "year", "2562", "part", "Q4");

        assertThat(task.path()).startsWith("/office/tasks/");
        assertThat(ended(statistician, task).text()).contains("monthly FY2562-Q4", "สั่งโดย statistician");
        assertThat(console.audited()).contains("statistician run monthly FY2562-Q4");
        Page runs = statistician.get("/office/runs");
        assertThat(runs.html().select("tbody a").eachText()).contains("monthly/FY2562-Q4/r1");
        Page run = statistician.get(runs.html().select("tbody a").attr("href"));
        assertThat(run.text()).contains("เกิดอะไรขึ้นกับ monthly/FY2562-Q4/r1");
        assertThat(run.html().select("a[href^=/admin/]")).isEmpty();
        assertThat(listed("period=FY2562-Q4&words=fy2562-q4"))
                .isEqualTo(listed("period=FY2562-Q4&job=monthly"))
                .isNotEmpty();
        assertThat(listed("to=2001-01-01")).isEmpty();
        assertThat(listed("period=FY2562-Q4&state=ABANDONED")).isEmpty();
        assertThat(statistician
                        .get("/office/runs?from=yesterday")
                        .html()
                        .select("#from-wrong")
                        .text())
                .contains("2019-09-30");
    }

    private static List<String> listed(String query) {
        return statistician
                .get("/office/runs?" + query)
                .html()
                .select("tbody a")
                .eachText();
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedIsKept() {
        Page form = statistician.get("/office/launch");
        Page page = statistician.fill(form, "/office/launch", "job", "monthly", "year", "2560", "meeting", "abc");

        assertThat(page.html().select("#meeting-wrong").text()).contains("เลขครั้งที่ประชุม");
        assertThat(page.html().select("#meeting").attr("value")).isEqualTo("abc");
        assertThat(page.html().select("#year option[selected]").attr("value")).isEqualTo("2560");
    }

    @Test
    void whatFailsSaysWhyAndWaitsForAnAdministrator() {
        Page form = statistician.get("/office/launch");
        Page task = statistician.fill(form, "/office/launch", "job", "monthly", "year", "2562", "meeting", "7");

        Page ended = ended(statistician, task);
        assertThat(ended.html().select("#now .status").text()).isEqualTo("✗ ไม่สำเร็จ");
        assertThat(ended.html().select("#now .note p").eachText()).isNotEmpty();
        assertThat(administrator.get("/").html().select(".needs .now a").eachText())
                .anyMatch(need -> need.contains("งานไม่สำเร็จ: monthly/MTG-7/r1"));
        assertThat(administrator
                        .get("/office/runs?failed=true&job=monthly")
                        .html()
                        .select("tbody a")
                        .eachText())
                .contains("monthly/MTG-7/r1");
    }

    @Test
    void aRemedyShowsFirstWhatItTouchesAndIsDoneWithAReasonOnly() {
        Page form = statistician.get("/office/launch");
        Page task = statistician.fill(form, "/office/launch", "job", "monthly", "year", "2561", "part", "Q1");
        ended(statistician, task);
        Page runs = administrator.get("/office/runs");
        String link = runs.html().select("tbody a:contains(FY2561-Q1)").attr("href");
        String remedy =
                administrator.get(link).html().select("a[href$=/revise]").attr("href");

        Page shown = administrator.get(remedy);
        assertThat(shown.text()).contains("สิ่งที่จะเกิดขึ้น", "ฉบับเดิมไม่ถูกแก้");
        Page refused = administrator.fill(shown, remedy, "reason", " ");
        assertThat(refused.html().select("#reason-wrong").text()).contains("บอกเหตุผล");
        Page begun = administrator.fill(refused, remedy, "reason", "the inbox was empty");
        assertThat(begun.path()).startsWith("/office/tasks/");
        ended(administrator, begun);
        assertThat(console.audited()).contains("administrator rerun monthly/FY2561-Q1/r1");
        assertThat(statistician.get(remedy).status()).isEqualTo(403);
    }
}
