package org.prasan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BouncedMailTest {

    private static final String ID = "<0123456789abcdef0123456789abcdef@prasan.invalid>";

    @TempDir
    private Path folder;

    @Test
    void aNoticeOfFailureNamesOurMessageAndItsStatus() throws IOException {
        assertThat(BouncedMail.read(file(notice("failed", "5.1.1", "text/rfc822-headers"))))
                .containsExactly(new Bounce(ID, "5.1.1"));
    }

    @Test
    void theWholeMessageMayHaveComeBack() throws IOException {
        assertThat(BouncedMail.read(file(notice("failed", "5.2.2", "message/rfc822"))))
                .containsExactly(new Bounce(ID, "5.2.2"));
    }

    @Test
    void aDelayIsNoBounce() throws IOException {
        assertThat(BouncedMail.read(file(notice("delayed", "4.4.7", "text/rfc822-headers"))))
                .isEmpty();
    }

    @Test
    void aMailboxHoldsSeveralAndOtherMailIsPassedOver() throws IOException {
        String mailbox = "From MAILER-DAEMON Fri Nov  1 09:00:00 2019\n"
                + notice("failed", "5.1.1", "text/rfc822-headers")
                + "\nFrom clerk@example.org Fri Nov  1 10:00:00 2019\nSubject: " + ID
                + "\nMessage-ID: " + ID + "\n\nAction: failed\n"
                + "\nFrom MAILER-DAEMON Fri Nov  1 11:00:00 2019\n"
                + notice("failed", "5.7.1", "message/rfc822").replace("0123456789abcdef@", "fedcba9876543210@");

        assertThat(BouncedMail.read(file(mailbox))).extracting(Bounce::status).containsExactly("5.1.1", "5.7.1");
    }

    private static String notice(String action, String status, String returned) {
        return """
                From: MAILER-DAEMON@mail.example.org
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

                --b1
                Content-Type: text/plain

                I'm sorry to have to inform you that your message could not be delivered.

                --b1
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example.org

                Final-Recipient: rfc822; nobody@example.org
                Action: %s
                Status: %s

                --b1
                Content-Type: %s

                Message-ID: %s
                Subject: summary

                --b1--
                """.formatted(action, status, returned, ID);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("bounces.mbox"), text);
    }
}
