package org.prasan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.MailServer;
import org.prasan.catalog.MailServer.Security;
import org.prasan.delivery.MailChannel.Login;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** Mail to a server that begins in the clear: nothing but the wish for TLS is said there. */
class StartTlsIT {

    private static final Letter LETTER = new Letter(
            List.of(Language.EN),
            new Text("งานล้มเหลว", "The run failed"),
            List.of(),
            List.of(),
            Instant.parse("2019-10-01T02:03:04Z"),
            Map.of("kind", "failure"));

    @TempDir
    private static Path folder;

    private static Certificate certificate;

    @BeforeAll
    static void certify() throws Exception {
        certificate = Certificate.in(folder);
    }

    @Test
    void aLetterAndTheLoginGoUnderTlsOnly() throws Exception {
        try (UpgradingPost post = new UpgradingPost(certificate, true)) {
            assertThat(send(post, Optional.of(certificate.trust()))).isEqualTo(Dispatch.sent());

            assertThat(post.inTheClear()).containsExactly("EHLO prasan", "STARTTLS");
            assertThat(post.underTls())
                    .contains("MAIL FROM:<prasan@example.org>", "Subject: The run failed")
                    .anyMatch(line -> line.startsWith("AUTH PLAIN"));
        }
    }

    @Test
    void aServerThatOffersNoTlsGetsNeitherLoginNorLetter() throws Exception {
        try (UpgradingPost post = new UpgradingPost(certificate, false)) {
            assertThat(send(post, Optional.of(certificate.trust())).state()).isEqualTo(DeliveryState.REFUSED);

            assertThat(post.inTheClear()).allMatch(line -> line.startsWith("EHLO") || line.equals("QUIT"));
            assertThat(post.underTls()).isEmpty();
        }
    }

    @Test
    void aServerThatNobodyVouchesForGetsNeitherLoginNorLetter() throws Exception {
        try (UpgradingPost post = new UpgradingPost(certificate, true)) {
            assertThat(send(post, Optional.empty()).state()).isEqualTo(DeliveryState.REFUSED);

            assertThat(post.inTheClear()).containsExactly("EHLO prasan", "STARTTLS");
            assertThat(post.underTls()).noneMatch(line -> line.startsWith("AUTH") || line.startsWith("MAIL"));
        }
    }

    private static Dispatch send(UpgradingPost post, Optional<SSLSocketFactory> trust) {
        MailServer server =
                new MailServer("localhost", post.port(), Security.STARTTLS, "prasan@example.org", Optional.empty());
        return new MailChannel(server, Optional.of(new Login("prasan", "secret")), List.of("admin@example.org"), trust)
                .send(LETTER, "<0123456789abcdef@prasan.invalid>");
    }
}
