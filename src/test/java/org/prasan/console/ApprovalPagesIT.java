package org.prasan.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.access.Role;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.delivery.Channel;
import org.prasan.delivery.Delivery;
import org.prasan.delivery.DeliveryState;
import org.prasan.delivery.Dispatch;
import org.prasan.delivery.EditionOnDisk;
import org.prasan.delivery.Letter;
import org.prasan.delivery.Outbox;
import org.prasan.delivery.Parcel;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.ReleasedEdition.State;
import org.prasan.delivery.Releases;
import org.prasan.reports.SafeEdition;
import org.prasan.support.Browser;
import org.prasan.support.Browser.Page;
import org.prasan.support.OpenConsole;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** Who may decide about an edition sees exactly what will be released, and nobody else sees that it is there. */
class ApprovalPagesIT {

    private static final String APPROVALS = "/committee/approvals";

    private static final Channel ARRIVES = new Channel() {
        @Override
        public String name() {
            return "mail";
        }

        @Override
        public Dispatch send(Letter letter, String messageId) {
            return Dispatch.sent();
        }
    };

    @TempDir
    static Path data;

    private static OpenConsole console;
    private static Browser member;
    private static Browser abroad;
    private static Browser administrator;

    @BeforeAll
    static void open() {
        console = OpenConsole.in(data);
        console.account("member", Set.of("TH-57"), Role.COMMITTEE);
        console.account("abroad", Set.of("MMR"), Role.COMMITTEE);
        console.account("administrator", Role.ADMINISTRATOR);
        member = console.signedIn("member");
        abroad = console.signedIn("abroad");
        administrator = console.signedIn("administrator");
    }

    @AfterAll
    static void close() {
        console.close();
    }

    /** An edition as a run leaves it for approval: beside where it would be published. */
    private static ReleasedEdition awaiting(int revision) {
        SafeEdition edition = EditionOnDisk.revision(revision, data.resolve("awaiting"));
        console.bean(Releases.class).enter(edition, "a-run", data.resolve("out"), "committee", DeliveryPolicy.NOBODY);
        return found(edition.id());
    }

    private static ReleasedEdition found(String id) {
        return console.bean(Releases.class).find(id).orElseThrow();
    }

    @Test
    void theNamedRoleLooksAtThePreviewAndApprovesIt() {
        ReleasedEdition edition = awaiting(1);
        String path = APPROVALS + "/" + edition.id();

        assertThat(member.get("/").html().select(".needs .now a").eachText())
                .anyMatch(need -> need.contains("รออนุมัติ") && need.contains("ครั้งที่ 1"));
        Page page = member.get(path);
        assertThat(page.links()).contains(path + "/files/summary.th.pdf");
        assertThat(member.get(path + "/files/summary.th.pdf").header("Content-Type"))
                .isEqualTo("application/pdf");
        assertThat(member.get(path + "/files/manifest.json").status()).isEqualTo(404);

        Page refused = member.fill(page, path, "approved", "true", "reason", " ");
        assertThat(refused.html().select("#reason-wrong").text()).contains("บอกเหตุผล");
        assertThat(found(edition.id()).state()).isEqualTo(State.AWAITING);
        Page done = member.fill(refused, path, "approved", "true", "reason", "as agreed in the meeting");
        assertThat(done.text()).contains("อนุมัติแล้ว");
        assertThat(found(edition.id()).state()).isEqualTo(State.RELEASED);
        assertThat(found(edition.id()).publicFolder().resolve("summary.th.pdf")).exists();
        assertThat(console.audited()).contains("member approve " + edition.id());
    }

    @Test
    void whatIsDeclinedIsNotPublishedAndGone() {
        ReleasedEdition edition = awaiting(2);
        String path = APPROVALS + "/" + edition.id();

        member.fill(member.get(path), path, "approved", "false", "reason", "a month is missing");
        assertThat(found(edition.id()).state()).isEqualTo(State.DECLINED);
        assertThat(Files.exists(edition.publicFolder())).isFalse();
        assertThat(member.get(path).status()).isEqualTo(404);
        assertThat(member.get("/committee/editions/" + edition.id()).status()).isEqualTo(404);
    }

    @Test
    void neitherAnotherRoleNorAMemberOfAnotherAreaLearnsThatItIsThere() {
        ReleasedEdition edition = awaiting(3);
        String path = APPROVALS + "/" + edition.id();

        for (Browser other : List.of(abroad, administrator)) {
            assertThat(other.get(path).status()).isEqualTo(404);
            assertThat(other.get(path + "/files/summary.th.pdf").status()).isEqualTo(404);
            assertThat(other.get(APPROVALS).text()).contains("ไม่มีรายงานรอให้ท่านอนุมัติ");
        }
    }

    @Test
    void aWithdrawalShowsFirstWhomItWillTell() {
        SafeEdition edition = EditionOnDisk.revision(4, data.resolve("out"));
        console.bean(Releases.class).enter(edition, "a-run", data.resolve("out"), "", DeliveryPolicy.NOBODY);
        send(edition.id(), "governor");
        String path = "/admin/withdraw/" + edition.id();

        assertThat(member.get(path).status()).isEqualTo(403);
        assertThat(administrator.get("/committee/editions/" + edition.id()).links())
                .contains(path);
        Page shown = administrator.get(path);
        assertThat(shown.html().select("h2:contains(ผู้ที่จะได้รับแจ้ง) + ul").text())
                .contains("governor");
        Page after = administrator.fill(shown, path, "reason", "a wrong month");
        assertThat(after.text()).contains("ฉบับนี้ถูกถอน", "a wrong month");
        assertThat(administrator.get(path).text()).contains("ไม่ได้เผยแพร่อยู่");
        assertThat(console.audited()).contains("administrator withdraw " + edition.id());
    }

    @Test
    void deliveriesAreFoundByStateAndNameAndABounceIsNoted() {
        Outbox outbox = console.bean(Outbox.class);
        send("summary/FY2562/r9/provincial", "shelter");
        long id = outbox.find(new Parcel(Parcel.EDITION, "summary/FY2562/r9/provincial", "shelter", "mail"))
                .orElseThrow()
                .id();

        Page list = administrator.get("/admin/deliveries?state=SENT&text=SHELTER");
        assertThat(list.html().select("tbody tr")).hasSize(1);
        assertThat(administrator
                        .get("/admin/deliveries?state=BOUNCED&text=shelter")
                        .text())
                .contains("ไม่มีรายการที่ตรงกับที่เลือก");
        String page = "/admin/delivery/" + id;
        Page wrong = administrator.fill(administrator.get(page), page + "/bounce", "status", "full");
        assertThat(wrong.html().select("#status-wrong").text()).contains("5.1.1");
        administrator.fill(wrong, page + "/bounce", "status", "5.1.1");
        assertThat(outbox.find(id).orElseThrow().state()).isEqualTo(DeliveryState.BOUNCED);
        assertThat(administrator.get(page).text()).contains("✗ ตีกลับ", "bounced 5.1.1");
    }

    private static void send(String edition, String recipient) {
        Outbox outbox = console.bean(Outbox.class);
        Parcel parcel = new Parcel(Parcel.EDITION, edition, recipient, "mail");
        Letter letter =
                new Letter(List.of(Language.TH), Text.same("a report"), List.of(), List.of(), Instant.EPOCH, Map.of());
        outbox.intend(parcel).ifPresent(delivery -> outbox.send(delivery, ARRIVES, letter));
        assertThat(outbox.find(parcel).map(Delivery::state)).contains(DeliveryState.SENT);
    }
}
