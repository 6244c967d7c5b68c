package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Role;
import org.prasan.catalog.LiveCatalog;
import org.prasan.records.Coverage;
import org.prasan.records.FormPolicy;
import org.prasan.records.InboxFiles;
import org.prasan.records.NewVersion;
import org.prasan.records.SeenFile;
import org.prasan.records.Settle;
import org.prasan.records.SettlePolicy;
import org.prasan.records.StoredFinding;
import org.prasan.records.SubmissionWriter;
import org.prasan.records.Submissions;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.OpenConsole;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

/** An agency finds what it has sent and has to do, and nothing of another's. The account's agency is the police station. */
class AgencyPagesIT {

    private static final OffsetDateTime RECEIVED = OffsetDateTime.parse("2019-09-01T08:00:00+07:00");
    private static final String CENTRE = "TH-MSDHS-CRI";
    private static final String STATION = "TH-POL-MSI";

    @TempDir
    static Path data;

    private static OpenConsole console;
    private static Browser agency;
    private static int files;
    private static long own;
    private static long anothers;

    @BeforeAll
    static void open() {
        console = OpenConsole.in(data);
        console.account("agency", Role.AGENCY);
        console.account("administrator", Role.ADMINISTRATOR);
        agency = console.signedIn("agency");
        own = sent("station.xlsx", "CASE", STATION, List.of(), List.of(finding()));
        anothers = sent("shelter.xlsx", "VIC", CENTRE, List.of(), List.of(finding()));
        sent("meeting.xlsx", "MTG", CENTRE, List.of(resolution("4", STATION), resolution("5", CENTRE)), List.of());
        Map<String, FormPolicy> policies = new HashMap<>();
        console.pages()
                .getBean(LiveCatalog.class)
                .usable()
                .forms()
                .forEach(form -> policies.put(form.id(), FormPolicy.all(SettlePolicy.LATEST_BY_KEY)));
        new Settle(console.bean(DataSource.class)).settle(policies);
    }

    @AfterAll
    static void close() {
        console.close();
    }

    private static StoredFinding finding() {
        return new StoredFinding(
                "แผ่น1",
                7,
                "C7",
                "date",
                "error",
                new Text("วันที่อ่านไม่ได้", "no date"),
                new Text("พิมพ์วันที่", "type it"));
    }

    private static NewVersion resolution(String item, String responsible) {
        String values = "\"13\",\"2019-09-05\",\"" + item + "\",\"WORK_PERMIT\",\"\",\"" + responsible
                + "\",\"2019-10-31\",\"IN_PROGRESS\"";
        return new NewVersion(
                "resolutions",
                "S",
                Integer.parseInt(item),
                "13|" + item,
                YearMonth.parse("2019-09"),
                MonthRange.parse("2019-09"),
                "[" + values + "]");
    }

    private static long sent(
            String path, String form, String sender, List<NewVersion> versions, List<StoredFinding> findings) {
        DataSource database = console.bean(DataSource.class);
        String sha256 = String.valueOf(++files).repeat(64);
        new InboxFiles(database).register("inbox", List.of(new SeenFile(path, sha256, 1, RECEIVED)), RECEIVED);
        try (SubmissionWriter writer = new Submissions(database).open(sha256, "d".repeat(64))) {
            versions.forEach(writer::add);
            findings.forEach(writer::add);
            List<Coverage> coverage = versions.isEmpty()
                    ? List.of()
                    : List.of(new Coverage("resolutions", "S", MonthRange.parse("2019-09"), versions.size()));
            writer.accept(form, "1", sender, "2019-09", coverage, versions.size() + findings.size(), findings.size());
        }
        return new Submissions(database).find(sha256).orElseThrow().id();
    }

    @Test
    void theListHasItsOwnFilesOnly() {
        Page page = agency.get("/agency/files");

        assertThat(page.html().select("tbody th").eachText()).containsExactly("station.xlsx");
        assertThat(page.text()).doesNotContain("shelter");
        assertThat(console.signedIn("administrator").get("/agency/files").status())
                .isEqualTo(403);
    }

    @Test
    void aFileSaysWhatToMendAndComesBackMarked() {
        Page page = agency.get("/agency/files/" + own);

        assertThat(page.html().select("tbody tr").text())
                .contains("แผ่น1 C7", "▲ ต้องแก้", "วันที่อ่านไม่ได้", "พิมพ์วันที่");
        Page workbook = agency.get("/agency/files/" + own + "/returned");
        assertThat(workbook.header("Content-Type")).contains("spreadsheetml");
        assertThat(workbook.header("Content-Disposition")).contains("station.xlsx");
    }

    @Test
    void anothersFileIsNotThere() {
        assertThat(agency.get("/agency/files/" + anothers).status()).isEqualTo(404);
        assertThat(agency.get("/agency/files/" + anothers + "/returned").status())
                .isEqualTo(404);
    }

    @Test
    void itReportsOnItsOwnResolutionsBetweenMeetings() {
        assertThat(agency.get("/agency/resolutions").html().select("tbody th").eachText())
                .containsExactly("13/4");
        assertThat(agency.get("/").html().select(".needs .now a").eachText())
                .anyMatch(need -> need.contains("มติที่ 13/4 เกินกำหนด"));
        String page = "/agency/resolution?id=" + CENTRE + "/13/4";
        Page wrong =
                agency.fill(agency.get(page), "/agency/resolution", "status", "LOST", "on", "2019-09-05", "reason", "");
        assertThat(wrong.html().select("#status-wrong").text()).contains("เลือกสถานะ");
        assertThat(wrong.html().select("#on-wrong").text()).contains("2019-09-05");
        assertThat(wrong.html().select("#reason-wrong").text()).contains("ความก้าวหน้า");
        assertThat(wrong.html().select("#on").attr("value")).isEqualTo("2019-09-05");

        agency.fill(wrong, "/agency/resolution", "status", "DONE", "on", "2019-10-01", "reason", "all is done");
        assertThat(agency.get("/agency/resolutions").text()).contains("หน่วยงานแจ้งระหว่างการประชุม");
        assertThat(console.audited()).contains("agency report-resolution resolution " + CENTRE + "/13/4");
        assertThat(agency.get("/agency/resolution?id=" + CENTRE + "/13/5").status())
                .isEqualTo(404);
    }
}
