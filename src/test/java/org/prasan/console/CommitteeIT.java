package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Role;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.delivery.EditionOnDisk;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.Releases;
import org.prasan.reports.SafeEdition;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.OpenConsole;

/** What committee members find in the console, over three revisions of one report of which the second is withdrawn. */
class CommitteeIT {

    private static final String EDITIONS = "/committee/editions/summary/FY2562/";

    @TempDir
    static Path data;

    private static OpenConsole console;
    private static Browser province;
    private static Browser abroad;

    @BeforeAll
    static void open() {
        console = OpenConsole.in(data);
        console.account("province", Set.of("TH-57"), Role.COMMITTEE);
        console.account("abroad", Set.of("MMR"), Role.COMMITTEE);
        province = console.signedIn("province");
        abroad = console.signedIn("abroad");
        Path out = data.resolve("out");
        release(EditionOnDisk.revision(1, out), "");
        ReleasedEdition second = release(EditionOnDisk.revision(2, out), "");
        ReleasedEdition third = release(EditionOnDisk.revision(3, out), "");
        release(EditionOnDisk.revision(4, out), "secretary");
        console.bean(Releases.class).withdraw(second, Optional.of(third), "admin", "a wrong month");
    }

    @AfterAll
    static void close() {
        console.close();
    }

    private static ReleasedEdition release(SafeEdition edition, String approval) {
        Releases releases = console.bean(Releases.class);
        releases.enter(edition, "a-run", edition.folder(), approval, DeliveryPolicy.NOBODY);
        return releases.find(edition.id()).orElseThrow();
    }

    @Test
    void theListHasWhatIsOutAndSaysWhatWasWithdrawn() {
        Page page = province.get("/committee/editions");

        assertThat(page.html().select("tbody tr").eachText())
                .hasSize(3)
                .anyMatch(line -> line.contains("พ.ศ. 2562") && line.contains("✗ ถอนแล้ว"));
        assertThat(page.links()).contains(EDITIONS + "r3/provincial").doesNotContain(EDITIONS + "r4/provincial");
    }

    @Test
    void whatIsForOthersOrNotApprovedYetIsNotThere() {
        assertThat(abroad.get("/committee/editions").text()).contains("ยังไม่มีรายงานที่เผยแพร่ถึงท่าน");
        for (String path : List.of("r3/provincial", "r3/provincial/files/summary.th.pdf")) {
            assertThat(abroad.get(EDITIONS + path).status()).as(path).isEqualTo(404);
        }
        assertThat(province.get(EDITIONS + "r4/provincial").status()).isEqualTo(404);
        assertThat(province.get(EDITIONS + "r4/provincial/files/summary.th.pdf").status())
                .isEqualTo(404);
    }

    @Test
    void anEditionSaysWhatChangedSinceTheLastThatHolds() {
        Page page = province.get(EDITIONS + "r3/provincial");

        assertThat(page.html().select("h2 + p").text()).isEqualTo("เทียบกับ ครั้งที่ 1");
        assertThat(page.html().select("tbody td").eachText()).containsExactly("2", "1", "0", "0");
    }

    @Test
    void aPdfOpensInTheBrowserAndAWorkbookIsDownloaded() {
        Page pdf = province.get(EDITIONS + "r3/provincial/files/summary.th.pdf");
        Page workbook = province.get(EDITIONS + "r3/provincial/files/summary.th.xlsx");

        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).startsWith("inline").contains("summary-FY2562-r3.th.pdf");
        assertThat(workbook.header("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void onlyFilesForReadersAreGiven() {
        for (String file : List.of("manifest.json", "withdrawn.json", "..%2Fmanifest.json", "other.pdf")) {
            assertThat(province.get(EDITIONS + "r3/provincial/files/" + file).status())
                    .as(file)
                    .isIn(400, 404);
        }
    }

    @Test
    void aWithdrawnEditionNamesItsSuccessorAndKeepsItsFiles() {
        Page page = province.get(EDITIONS + "r2/provincial");

        assertThat(page.text()).contains("ฉบับนี้ถูกถอน", "a wrong month");
        assertThat(page.links()).contains(EDITIONS + "r3/provincial");
        assertThat(page.html().select("a[href*=files]")).isEmpty();
        assertThat(province.get(EDITIONS + "r2/provincial/files/summary.th.pdf").status())
                .isEqualTo(404);
    }

    @Test
    void homeNamesWhatIsNew() {
        assertThat(province.get("/").html().select(".needs a").eachText())
                .hasSize(2)
                .allMatch(line -> line.contains("รายงานใหม่"));
    }
}
