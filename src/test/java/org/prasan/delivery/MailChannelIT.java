package org.prasan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.MailServer;
import org.prasan.catalog.MailServer.Security;
import org.prasan.delivery.MailChannel.Login;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

class MailChannelIT {

    private static final String ID = "<0123456789abcdef@prasan.invalid>";
    private static final Login LOGIN = new Login("prasan", "secret");
    private static final Letter LETTER = new Letter(
            List.of(Language.TH, Language.EN),
            new Text("งานล้มเหลว", "The run failed"),
            List.of(new Text("แฟ้ม ก < ข", "File A < B")),
            List.of(new Text("สั่ง show 3", "Give: show 3")),
            Instant.parse("2019-10-01T02:03:04Z"),
            Map.of("kind", "failure"));

    private static final String STORE = "greenmail.tls.keystore.file";

    @TempDir
    private static Path folder;

    private static Certificate certificate;

    private final GreenMail post =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS).dynamicPort());

    @BeforeAll
    static void certify() throws Exception {
        certificate = Certificate.in(folder);
        System.setProperty(STORE, certificate.store().toString());
        System.setProperty("greenmail.tls.keystore.password", Certificate.PASSWORD);
    }

    @AfterAll
    static void forget() {
        System.clearProperty(STORE);
        System.clearProperty("greenmail.tls.keystore.password");
    }

    @BeforeEach
    void open() {
        post.setUser("admin@example.org", "prasan", "secret");
        post.start();
    }

    @AfterEach
    void close() {
        post.stop();
    }

    @Test
    void aLetterArrivesOverTlsInBothLanguagesAsTextAndHtmlUnderItsFixedId() throws Exception {
        Dispatch dispatch = channel(Optional.of(certificate.trust()), LOGIN).send(LETTER, ID);

        assertThat(dispatch).isEqualTo(Dispatch.sent());
        MimeMessage message = post.getReceivedMessages()[0];
        assertThat(message.getMessageID()).isEqualTo(ID);
        assertThat(message.getSubject()).isEqualTo("งานล้มเหลว / The run failed");
        assertThat(message.getSentDate().toInstant()).isEqualTo(LETTER.moment());
        MimeMultipart parts = (MimeMultipart) message.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString().replace("\r", ""))
                .isEqualTo("งานล้มเหลว\n\nแฟ้ม ก < ข\n\nสิ่งที่ต้องทำ:\n- สั่ง show 3\n\n----\n\n"
                        + "The run failed\n\nFile A < B\n\nWhat to do:\n- Give: show 3");
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("<section lang=\"th\">", "แฟ้ม ก &lt; ข", "<section lang=\"en\">", "<li>Give: show 3</li>");
    }

    @Test
    void aServerUnderAnotherNameThanItsCertificateGetsNothing() throws Exception {
        Dispatch dispatch =
                channel("127.0.0.1", Optional.of(certificate.trust()), LOGIN).send(LETTER, ID);

        assertThat(dispatch.state()).isEqualTo(DeliveryState.REFUSED);
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void aWrongPasswordIsRefused() throws Exception {
        assertThat(channel(Optional.of(certificate.trust()), new Login("prasan", "wrong"))
                        .send(LETTER, ID))
                .isEqualTo(Dispatch.refused("localhost: AuthenticationFailedException"));
    }

    @Test
    void aServerThatNobodyVouchesForGetsNothing() {
        Dispatch dispatch = channel(Optional.empty(), LOGIN).send(LETTER, ID);

        assertThat(dispatch.state()).isEqualTo(DeliveryState.REFUSED);
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsDownRefuses() throws Exception {
        MailChannel channel = channel(Optional.of(certificate.trust()), LOGIN);
        post.stop();

        assertThat(channel.send(LETTER, ID).state()).isEqualTo(DeliveryState.REFUSED);
    }

    private MailChannel channel(Optional<SSLSocketFactory> trust, Login login) {
        return channel("localhost", trust, login);
    }

    private MailChannel channel(String host, Optional<SSLSocketFactory> trust, Login login) {
        MailServer server =
                new MailServer(host, post.getSmtps().getPort(), Security.TLS, "prasan@example.org", Optional.empty());
        return new MailChannel(server, Optional.of(login), List.of("admin@example.org"), trust);
    }
}
