package org.prasan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.support.Answer;
import org.prasan.support.Desk;

class DeliveryCommandsIT {

    private static final String CASES = "fy2562/inbox/cases/TH-POL-MSI/คดี_2562-04.xlsx";
    private static final String ID = "provincial-committee/FY2562/r1/provincial";
    private static final String RECIPIENTS = """
            recipients:
              - {recipient: share, audience: provincial, folder: shared}
              - {recipient: archive, audience: provincial, folder: archive}
            groups:
              - {group: office, recipients: [share, archive]}
            reports:
              - {report: provincial-committee, to: [office]}
            """;

    @TempDir
    private Path folder;

    @Test
    void aRunDeliversToWhoIsNotPausedAndAWithdrawnEditionIsMarkedEverywhere() {
        Desk desk = Desk.withOwnDefinitions(folder).put(CASES, "cases.xlsx").write("jobs/recipients.yml", RECIPIENTS);
        assertThat(desk.give("recipients", "--pause", "archive").status()).isEqualTo(2);
        Answer paused = desk.give("recipients", "--pause", "archive", "--reason", "is full");
        assertThat(paused.status()).as(paused.screen()).isZero();
        assertThat(desk.list("recipients"))
                .extracting(row -> row.get("recipient") + " " + row.get("state") + " " + row.get("changed"))
                .containsExactly("share active ", "archive paused changed from the file");
        assertThat(desk.run().status()).isZero();
        assertThat(desk.list("deliveries"))
                .extracting(row -> row.get("recipient") + " " + row.get("state"))
                .containsExactly("share sent");

        desk.give("recipients", "--resume", "archive", "--reason", "has room");
        assertThat(desk.give("deliver", ID, "--to", "nobody", "--reason", "late")
                        .status())
                .isEqualTo(2);
        assertThat(desk.give("deliver", ID, "--to", "archive", "--reason", "late")
                        .out())
                .contains("1 new");

        withdraw(desk);
    }

    private static void withdraw(Desk desk) {
        Answer answer = desk.give("withdraw", ID, "--reason", "counted twice");
        assertThat(answer.out()).contains("withdrawn: " + ID, "told: 2");
        assertThat(desk.give("withdraw", ID, "--reason", "again").status()).isEqualTo(1);
        assertThat(desk.give("deliver", ID, "--reason", "again").status()).isEqualTo(1);
        assertThat(desk.list("editions"))
                .extracting(row -> row.get("state") + " " + row.get("reason"))
                .containsExactly("withdrawn counted twice");
        for (Path lies : new Path[] {
            desk.out(), desk.home().resolve("shared"), desk.home().resolve("archive")
        }) {
            assertThat(Files.exists(lies.resolve(ID).resolve("withdrawn.json")))
                    .as(lies.toString())
                    .isTrue();
        }
        assertThat(desk.list("audit"))
                .extracting(row -> row.get("action"))
                .containsSubsequence("change-recipient", "change-recipient", "deliver", "withdraw");
    }
}
