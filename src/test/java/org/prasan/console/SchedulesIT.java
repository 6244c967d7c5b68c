package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Role;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.OpenConsole;

/** A statistician looks at the schedules, tries a change, keeps it, pauses one and lets it go on. */
class SchedulesIT {

    private static final String YEARLY = "/office/schedules/yearly-report";
    private static final String QUARTERLY = "/office/schedules/quarterly-report";

    @TempDir
    static Path data;

    private static OpenConsole console;
    private static Browser statistician;

    @BeforeAll
    static void open() {
        console = OpenConsole.in(data);
        console.account("statistician", Role.STATISTICIAN);
        console.account("elsewhere", Set.of("TH-85"), Role.STATISTICIAN);
        statistician = console.signedIn("statistician");
    }

    @AfterAll
    static void close() {
        console.close();
    }

    @Test
    void theNextTenTimesAndWhatSaysWhenAreShown() {
        assertThat(statistician.get("/office/schedules").text())
                .contains(
                        "quarterly-report",
                        "วันทำการที่ 10 ของไตรมาส เวลา 08:30 น.",
                        "หรือก่อนหน้านั้น เมื่อหน่วยงานส่งครบ");
        Page page = statistician.get(QUARTERLY);
        assertThat(page.html().select("#times tbody tr")).hasSize(10);
        assertThat(page.html().select("input[name=kind][checked]").attr("value"))
                .isEqualTo("working_day");
    }

    @Test
    void aChangeIsTriedThenKeptWithItsReasonThenTakenBack() {
        Page form = statistician.get(YEARLY);
        Page tried = statistician.fill(form, YEARLY, "cron", "0 9 1 12 *", "try", "1");
        assertThat(tried.html().select("#times td").first().text()).contains("1 ธันวาคม", "09.00 น.");
        assertThat(tried.html().select("#cron").attr("value")).isEqualTo("0 9 1 12 *");

        Page unreasoned = statistician.fill(form, YEARLY, "cron", "0 9 1 12 *", "keep", "1");
        assertThat(unreasoned.html().select("#reason-wrong").text()).contains("บอกเหตุผล");
        Page kept = statistician.fill(form, YEARLY, "cron", "0 9 1 12 *", "keep", "1", "reason", "the meeting moved");
        assertThat(kept.text()).contains("✎ เปลี่ยนจากไฟล์", "30 8 21 10 *", "0 9 1 12 *");
        assertThat(console.audited()).contains("statistician schedule-change yearly-report");

        Page reset = statistician.fill(kept, YEARLY + "/reset", "reason", "it moved back");
        assertThat(reset.text()).doesNotContain("✎ เปลี่ยนจากไฟล์");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedIsKept() {
        Page form = statistician.get(QUARTERLY);

        Page late = statistician.fill(form, QUARTERLY, "at", "half past", "try", "1");
        assertThat(late.html().select("#at-wrong").text()).contains("ต้องเป็นเวลา");
        assertThat(late.html().select("#at").attr("value")).isEqualTo("half past");
        Page never = statistician.fill(
                form, QUARTERLY, "kind", "cron", "cron", "0 9 31 2 *", "period", "previous month", "try", "1");
        assertThat(never.html().select("#kind-wrong").text()).contains("ไม่ทำงานเลย");
        Page missing = statistician.fill(form, QUARTERLY, "kind", "after", "try", "1");
        assertThat(missing.html().select("#after-wrong").text()).isNotEmpty();
    }

    @Test
    void aPausedScheduleSaysSinceWhenByWhomAndWhyAndGoesOn() {
        Page paused = statistician.fill(
                statistician.get(QUARTERLY), QUARTERLY + "/pause", "reason", "the figures are being mended");
        assertThat(paused.text()).contains("■ พักอยู่", "โดย statistician เพราะ the figures are being mended");

        Page resumed = statistician.fill(paused, QUARTERLY + "/resume", "missed", "LAST", "reason", "they are mended");
        assertThat(resumed.text()).contains("✓ ทำงานตามเวลา");
        assertThat(console.audited())
                .contains(
                        "statistician schedule-pause quarterly-report",
                        "statistician schedule-resume quarterly-report");
    }

    @Test
    void aJobWhoseReportsLieBeyondSomebodysAreasHasNoScheduleForThem() {
        Browser elsewhere = console.signedIn("elsewhere");

        assertThat(elsewhere.get("/office/schedules").text()).doesNotContain("quarterly-report");
        assertThat(elsewhere.get(QUARTERLY).status()).isEqualTo(404);
    }
}
