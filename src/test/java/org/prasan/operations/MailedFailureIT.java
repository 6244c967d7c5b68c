package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.pipeline.Stage;
import org.prasan.support.CaseRegister;
import org.prasan.support.Desk;

/** A run that fails is told by mail, once, whatever it is given again. */
class MailedFailureIT {

    private static final String NAME = "นายสมชาย ใจดี";

    @TempDir
    private Path folder;

    private final GreenMail post =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    private Desk desk;

    @BeforeEach
    void open() {
        post.start();
        desk = Desk.withOwnDefinitions(folder)
                .put(CaseRegister.ofMaeSai().withCase("1/2561", "ค้าประเวณี").xlsx(), "ตุลาคม.xlsx")
                .change("jobs/telling.yml", "recipients: []", """
                        mail: {host: 127.0.0.1, port: %d, security: none, from: prasan@example.org}
                        recipients:
                          - {recipient: all, languages: [th, en], mail: [admin@example.org], told: [success, failure]}
                        """.formatted(
                                post.getSmtp().getPort()));
    }

    @AfterEach
    void close() {
        post.stop();
    }

    @Test
    void theFailureArrivesOnceWithItsCodeAndNothingThatTheExceptionSaysThenTheSuccess() throws Exception {
        for (int attempt = 0; attempt < 2; attempt++) {
            RunOutcome failed = WatchedRun.of(desk, (application, stage) -> {
                if (stage == Stage.SETTLE) {
                    throw new IllegalStateException(NAME);
                }
            });
            assertThat(failed.code()).contains(FailureCode.UNEXPECTED);
        }

        assertThat(post.getReceivedMessages()).hasSize(1);
        MimeMessage told = post.getReceivedMessages()[0];
        assertThat(told.getSubject()).contains("ล้มเหลว", "revision 1: failed");
        String text =
                ((MimeMultipart) told.getContent()).getBodyPart(0).getContent().toString();
        assertThat(text).contains("Code UNEXPECTED", "Give: runbook UNEXPECTED").doesNotContain(NAME);

        assertThat(desk.run().status()).isZero();

        assertThat(post.getReceivedMessages()).hasSize(2);
        assertThat(post.getReceivedMessages()[1].getSubject()).contains("สำเร็จ", "revision 1: done");
    }
}
