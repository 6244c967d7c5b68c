package org.prasan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.Desk;
import org.prasan.support.FolderContents;

class ApprovalCommandsIT {

    private static final String CASES = "fy2562/inbox/cases/TH-POL-MSI/คดี_2562-04.xlsx";
    private static final String ID = "provincial-committee/FY2562/r1/provincial";
    private static final String RECIPIENTS = """
            recipients:
              - {recipient: share, audience: provincial, folder: shared}
            reports:
              - {report: provincial-committee, to: [share]}
            """;

    @TempDir
    private Path folder;

    @Test
    void nothingGoesOutUntilTheNamedRoleHasApprovedWhatItSaw() throws Exception {
        Desk desk = awaiting();
        assertThat(FolderContents.of(desk.out())).isEmpty();
        assertThat(desk.list("deliveries", "--send")).isEmpty();
        assertThat(desk.list("approvals"))
                .extracting(row -> row.get("edition") + " " + row.get("role") + " " + row.get("recipients"))
                .containsExactly(ID + " committee share");
        assertThat(desk.list("notices")).extracting(row -> row.get("kind")).contains("approval");

        assertThat(decide("approve", "administrator", desk).status()).isEqualTo(2);
        Answer approved = decide("approve", "committee", desk);

        assertThat(approved.status()).as(approved.screen()).isZero();
        assertThat(desk.list("deliveries"))
                .extracting(row -> row.get("recipient") + " " + row.get("state"))
                .containsExactly("share sent");
        Path published = desk.out().resolve(ID);
        assertThat(FolderContents.of(desk.home().resolve("shared").resolve(ID)))
                .isEqualTo(FolderContents.of(published));
        assertThat(desk.run().out()).contains("nothing has changed since revision 1", published.toString());
        assertThat(FolderContents.of(desk.data().resolve("held"))).isEmpty();
        assertThat(decide("approve", "committee", desk).status()).isEqualTo(1);
        assertThat(desk.list("audit"))
                .extracting(row -> row.get("action") + " " + row.get("actor"))
                .contains("approve member");
    }

    @Test
    void whatIsNotAsItWasLookedAtIsNotPublished() throws Exception {
        Desk desk = awaiting();
        String preview = desk.list("approvals").get(0).get("preview");
        Files.writeString(Path.of(preview).resolve("provincial-committee.csv"), "STRUCTURE,\n");

        Answer answer = decide("approve", "committee", desk);

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).contains("not as it was made");
        assertThat(FolderContents.of(desk.out())).isEmpty();
    }

    @Test
    void whatIsDeclinedIsNeverPublishedAndIsNotHeldAgainstLaterReleases() throws Exception {
        Desk desk = awaiting();

        assertThat(decide("decline", "committee", desk).status()).isZero();

        assertThat(FolderContents.of(desk.out())).isEmpty();
        assertThat(desk.list("editions"))
                .extracting(row -> row.get("state") + " " + row.get("reason"))
                .containsExactly("declined as discussed");
        try (var database = desk.database();
                var rows = database.createStatement().executeQuery("select count(*) from disclosure_release")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
        assertThat(desk.list("deliveries", "--send")).isEmpty();
    }

    private Desk awaiting() {
        Desk desk = Desk.withOwnDefinitions(folder)
                .put(CASES, "cases.xlsx")
                .add("jobs/committee-reports.yml", "release: {approval: committee}")
                .write("jobs/recipients.yml", RECIPIENTS);
        Answer run = desk.run();
        assertThat(run.status()).as(run.screen()).isZero();
        assertThat(run.out()).contains("awaiting approval by the committee member");
        return desk;
    }

    private static Answer decide(String command, String role, Desk desk) {
        return desk.give(command, ID, "--as", role, "--by", "member", "--reason", "as discussed");
    }
}
