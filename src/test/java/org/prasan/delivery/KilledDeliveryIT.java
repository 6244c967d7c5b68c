package org.prasan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.delivery.DeliverToItsDeath.Moment;
import org.prasan.support.Answer;
import org.prasan.support.ChildProcess;
import org.prasan.support.Desk;

/** A process is killed around the message that it sends: the server never receives it twice, and the state is shown. */
class KilledDeliveryIT {

    private static final String CASES = "fy2562/inbox/cases/TH-POL-MSI/คดี_2562-04.xlsx";
    private static final String EDITION = "provincial-committee/FY2562/r1/provincial";
    private static final String RECIPIENTS = """
            site: https://prasan.example.org
            recipients:
              - {recipient: governor, audience: provincial, languages: [th], mail: [governor@example.org]}
              - {recipient: police, audience: provincial, languages: [en], mail: [police@example.org]}
            reports:
              - {report: provincial-committee, to: [governor, police]}
            """;

    @TempDir
    private Path folder;

    private final GreenMail post =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    @BeforeEach
    void open() {
        post.start();
    }

    @AfterEach
    void close() {
        post.stop();
    }

    @Test
    void killedAroundAMessageItIsUncertainAndIsNotSentAgainUntilAPersonDecides() throws Exception {
        Desk desk = Desk.withOwnDefinitions(folder).put(CASES, "cases.xlsx");
        assertThat(desk.run().status()).isZero();
        desk.write(
                "jobs/telling.yml",
                "mail: {host: localhost, port: " + post.getSmtp().getPort()
                        + ", security: none, from: prasan@example.org}\n");
        desk.write("jobs/recipients.yml", RECIPIENTS);

        killAt(Moment.AFTER_SENDING, desk);
        assertThat(received()).containsExactly("governor@example.org");
        assertThat(desk.list("deliveries"))
                .extracting(row -> row.get("recipient") + " " + row.get("state"))
                .containsExactly("governor uncertain", "police intended");

        killAt(Moment.BEFORE_SENDING, desk);
        assertThat(desk.list("deliveries", "--send"))
                .extracting(row -> row.get("recipient") + " " + row.get("state"))
                .containsExactly("governor uncertain", "police uncertain");
        assertThat(received()).containsExactly("governor@example.org");
        assertThat(desk.list("notices"))
                .filteredOn(row -> row.get("kind").equals("delivery"))
                .hasSize(2);

        decide(desk);
        assertThat(received()).containsExactly("governor@example.org", "police@example.org");
        assertThat(desk.list("deliveries", "--send"))
                .extracting(row -> row.get("state") + " " + row.get("attempts"))
                .containsExactly("sent 1", "sent 2");
        assertThat(desk.list("audit"))
                .extracting(row -> row.get("action"))
                .containsSubsequence("deliver", "resolve-delivery", "resolve-delivery");
    }

    private static void decide(Desk desk) {
        List<Map<String, String>> uncertain = desk.list("deliveries", "--uncertain");
        String first = uncertain.get(0).get("delivery");
        String second = uncertain.get(1).get("delivery");
        assertThat(desk.give("deliveries", "resolve", first, "--sent", "--reason", "has it")
                        .status())
                .isZero();
        Answer again = desk.give("deliveries", "resolve", second, "--send-again", "--reason", "has it not");
        assertThat(again.status()).as(again.screen()).isZero();
        assertThat(desk.give("deliveries", "resolve", first, "--send-again", "--reason", "twice")
                        .status())
                .isEqualTo(1);
        desk.list("deliveries", "--send");
    }

    private void killAt(Moment moment, Desk desk) throws Exception {
        try (ChildProcess child = DeliverToItsDeath.at(moment, EDITION, desk, folder.resolve("tmp"))) {
            child.awaitLine("AT " + moment);
            child.kill();
        }
    }

    private List<String> received() throws Exception {
        List<String> received = new ArrayList<>();
        for (var message : post.getReceivedMessages()) {
            received.add(message.getAllRecipients()[0].toString());
        }
        return received;
    }
}
