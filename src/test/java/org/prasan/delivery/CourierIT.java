package org.prasan.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;
import org.prasan.records.RecordsDatabases;
import org.prasan.reports.BrokenEditionException;
import org.prasan.reports.SafeEdition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CourierIT {

    private static final String TO_TWO = """
            site: https://prasan.example.org
            copies: [provincial]
            recipients:
              - recipient: governor
                audience: provincial
                languages: [th]
                mail: [governor@example.org]
                copy: [pdf, xlsx]
              - recipient: share
                audience: provincial
                folder: shared
            reports:
              - {report: summary, to: [governor, share]}
            """;
    private static final String LINK_ONLY = TO_TWO.replace("    copy: [pdf, xlsx]\n", "");

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

    @OnEveryDatabase
    void eachRecipientReceivesAnEditionOnceOverEachOfItsChannels(Supplier<RecordsDatabase> database) throws Exception {
        PostOffice office = office(database).recipients(LINK_ONLY).release(1);

        office.deliver().deliver();
        office.release(1).deliver();

        assertThat(office.states()).containsExactly("edition governor mail SENT", "edition share folder SENT");
        assertThat(post.getReceivedMessages()).hasSize(1);
        MimeMessage message = post.getReceivedMessages()[0];
        assertThat(message.getMessageID()).isEqualTo(office.log.list().get(0).messageId());
        assertThat(message.getSubject()).isEqualTo("สรุป ปีงบประมาณ พ.ศ. 2562 (ตุลาคม 2561 – กันยายน 2562) ครั้งที่ 1");
        assertThat(((MimeMultipart) message.getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString())
                .contains(
                        "ข้อมูล ณ วันที่ 31 ตุลาคม 2562",
                        "https://prasan.example.org/committee/editions/" + PostOffice.ID);
        assertThat(SafeEdition.open(office.home.home().resolve("shared").resolve(PostOffice.ID))
                        .manifestSha256())
                .isEqualTo(EditionOnDisk.revision(1, folder.resolve("again")).manifestSha256());
    }

    @Test
    void copiesOpenWithTheRecipientsOwnPasswordOnlyAndWithoutOneNothingIsSent() throws Exception {
        PostOffice office =
                office(RecordsDatabases::h2).recipients(TO_TWO).release(1).deliver();
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(office.log.list().get(0).detail()).isEqualTo("recipient-passwords.csv: it is not there");

        Files.createDirectories(office.data());
        Path passwords = Files.writeString(
                office.data().resolve(RecipientPasswords.FILE), "recipient,password\nshare,x\ngovernor,ลับเฉพาะ-42\n");
        Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
        office.later(Duration.ofMinutes(2)).deliver();

        MimeMultipart parts = (MimeMultipart) post.getReceivedMessages()[0].getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("summary.th.pdf");
        byte[] pdf = parts.getBodyPart(1).getInputStream().readAllBytes();
        assertThatThrownBy(() -> Loader.loadPDF(pdf, "x")).isInstanceOf(InvalidPasswordException.class);
        try (PDDocument opened = Loader.loadPDF(pdf, "ลับเฉพาะ-42")) {
            assertThat(opened.getEncryption().getRevision()).isEqualTo(6);
            assertThat(opened.getEncryption().getLength()).isEqualTo(256);
            assertThat(opened.getNumberOfPages()).isEqualTo(1);
        }
        byte[] xlsx = parts.getBodyPart(2).getInputStream().readAllBytes();
        try (Workbook opened = WorkbookFactory.create(new ByteArrayInputStream(xlsx), "ลับเฉพาะ-42")) {
            assertThat(opened.getSheetAt(0).getRow(0).getCell(0).getNumericCellValue())
                    .isEqualTo(57);
        }
        assertThat(new String(xlsx, StandardCharsets.UTF_16LE)).contains("EncryptionInfo");
    }

    @Test
    void aPasswordFileThatOthersCanReadIsNotUsed() throws Exception {
        PostOffice office = office(RecordsDatabases::h2).recipients(TO_TWO).release(1);
        Files.createDirectories(office.data());
        Path passwords =
                Files.writeString(office.data().resolve(RecipientPasswords.FILE), "recipient,password\ngovernor,pw\n");
        Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-r--r--"));

        office.deliver();

        assertThat(office.log.list().get(0).detail()).contains("chmod 600").doesNotContain("pw");
    }

    @OnEveryDatabase
    void whatIsRefusedIsTriedAgainLaterAndLaterAndThenIsRefusedForGood(Supplier<RecordsDatabase> database) {
        PostOffice office = office(database).recipients(LINK_ONLY);
        post.stop();
        office.release(1).deliver();
        assertThat(office.states()).contains("edition governor mail INTENDED");

        office.later(Duration.ofSeconds(59)).deliver();
        assertThat(office.log.list().get(0).attempts()).isEqualTo(1);

        Duration time = Duration.ZERO;
        for (Duration wait : BackOff.PATIENT.waits()) {
            time = time.plus(wait);
            office.later(time).deliver();
        }
        assertThat(office.states()).contains("edition governor mail REFUSED");
        assertThat(office.log.list().get(0).attempts()).isEqualTo(6);
        office.later(Duration.ofDays(9)).deliver();
        assertThat(office.log.list().get(0).attempts()).isEqualTo(6);
    }

    @OnEveryDatabase
    void whatIsUncertainIsNeverSentByItselfAndAPersonDecides(Supplier<RecordsDatabase> database) {
        PostOffice office = office(database).recipients(LINK_ONLY).release(1);
        office.through(channel -> new Losing(channel)).deliver();
        assertThat(post.getReceivedMessages()).hasSize(1);

        office.later(Duration.ofDays(1)).deliver();
        assertThat(post.getReceivedMessages()).hasSize(1);
        Delivery uncertain = office.log.list().get(0);
        assertThat(uncertain.state()).isEqualTo(DeliveryState.UNCERTAIN);

        assertThat(office.log.resolve(uncertain, false, "clerk", "asked by telephone"))
                .isTrue();
        assertThat(office.log.resolve(uncertain, true, "clerk", "too late")).isFalse();
        office.deliver();
        assertThat(post.getReceivedMessages()).hasSize(2);
        assertThat(office.states()).contains("edition governor mail SENT");
        assertThat(office.audit.list())
                .extracting(
                        entry -> entry.action().action() + " " + entry.action().after())
                .containsExactly("resolve-delivery INTENDED");
    }

    @OnEveryDatabase
    void aLetterThatCameBackIsNotedOnceAndIsNotSentAgain(Supplier<RecordsDatabase> database) {
        PostOffice office = office(database).recipients(LINK_ONLY).release(1).deliver();
        Bounce bounce = new Bounce(office.log.list().get(0).messageId(), "5.1.1");

        assertThat(office.log.bounced(office.log.find(bounce).orElseThrow(), bounce.status(), "clerk"))
                .isTrue();
        assertThat(office.log.bounced(office.log.find(bounce).orElseThrow(), bounce.status(), "clerk"))
                .isFalse();
        office.later(Duration.ofDays(1)).deliver();

        assertThat(office.states()).contains("edition governor mail BOUNCED");
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(office.log.find(new Bounce("<other@prasan.invalid>", "5.1.1")))
                .isEmpty();
        assertThat(office.audit.list())
                .extracting(
                        entry -> entry.action().action() + " " + entry.action().reason())
                .containsExactly("note-bounce bounced 5.1.1");
    }

    @Test
    void aWebhookIsToldWhereTheEditionIsAndItsChecksumAndNothingOfItsFigures() throws Exception {
        List<String> received = new CopyOnWriteArrayList<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            PostOffice office = office(RecordsDatabases::h2)
                    .recipients(LINK_ONLY.replace("folder: shared", "webhook: {url_env: OFFICE_URL}"))
                    .variable("OFFICE_URL", address)
                    .release(1)
                    .deliver();

            assertThat(office.states()).contains("edition share webhook SENT");
            JsonNode told = JsonMapper.shared().readTree(received.get(0));
            assertThat(told.path("edition").asString()).isEqualTo(PostOffice.ID);
            assertThat(told.path("link").asString())
                    .isEqualTo("https://prasan.example.org/committee/editions/" + PostOffice.ID);
            assertThat(told.path("manifest_sha256").asString())
                    .isEqualTo(SafeEdition.open(office.out().resolve(PostOffice.ID))
                            .manifestSha256());
            assertThat(told.propertyNames())
                    .containsExactly(
                            "id",
                            "moment",
                            "as_of",
                            "audience",
                            "edition",
                            "kind",
                            "manifest_sha256",
                            "period",
                            "report",
                            "revision",
                            "link",
                            "subject",
                            "lines",
                            "steps");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whileTestingOnlyTheSenderReceivesAndNothingIsUsedUp() throws Exception {
        PostOffice office = office(RecordsDatabases::h2).recipients("test: true\n" + LINK_ONLY);
        office.release(1).deliver();

        assertThat(office.states()).containsExactly("edition-test governor mail SENT");
        assertThat(post.getReceivedMessages()[0].getAllRecipients()[0]).hasToString("prasan@example.org");
        assertThat(post.getReceivedMessages()[0].getSubject()).startsWith("[ทดสอบ ถึง governor] ");

        office.recipients(LINK_ONLY);
        office.releases.deliver(
                office.releases.find(PostOffice.ID).orElseThrow(),
                Optional.empty(),
                office.catalog().delivery(),
                "clerk",
                "the test was good");
        office.deliver();
        assertThat(post.getReceivedMessages()[1].getAllRecipients()[0]).hasToString("governor@example.org");
    }

    @Test
    void anEditionThatIsNotTheReleasedOneIsNotSent() throws Exception {
        PostOffice office = office(RecordsDatabases::h2).recipients(LINK_ONLY).release(1);
        Files.writeString(office.out().resolve(PostOffice.ID).resolve("summary.csv"), "other");

        office.deliver();

        assertThat(office.states()).containsExactly("edition governor mail REFUSED", "edition share folder REFUSED");
        assertThat(office.log.list().get(0).detail()).isEqualTo(Courier.CHANGED);
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void anInternalEditionCannotBeHandedOver() {
        Path unprotected = EditionOnDisk.write(1, "provincial", false, folder.resolve("a"));
        Path internal = EditionOnDisk.write(1, "internal", true, folder.resolve("b"));

        assertThatThrownBy(() -> SafeEdition.open(unprotected)).isInstanceOf(BrokenEditionException.class);
        assertThatThrownBy(() -> SafeEdition.open(internal)).isInstanceOf(BrokenEditionException.class);
        assertThat(Releases.class.getDeclaredMethods())
                .filteredOn(method -> method.getName().equals("enter"))
                .allSatisfy(method -> assertThat(method.getParameterTypes()[0]).isEqualTo(SafeEdition.class));
        assertThat(SafeEdition.class.getConstructors()).isEmpty();
    }

    @Test
    void whoIsPausedOrNoLongerAddressedReceivesNothing() {
        PostOffice office = office(RecordsDatabases::h2).recipients(LINK_ONLY).release(1);
        office.changes.change(new RecipientChange("governor", List.of(), List.of(), true), "clerk", "on leave");
        office.recipients(LINK_ONLY.replace("to: [governor, share]", "to: [governor]"))
                .deliver();

        assertThat(office.states()).containsExactly("edition governor mail INTENDED", "edition share folder REFUSED");
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    private PostOffice office(Supplier<RecordsDatabase> database) {
        return PostOffice.open(database.get(), folder, post.getSmtp().getPort());
    }

    /** Sends, and never hears what became of it. */
    private record Losing(Channel channel) implements Channel {

        @Override
        public String name() {
            return channel.name();
        }

        @Override
        public String destination() {
            return channel.destination();
        }

        @Override
        public Dispatch send(Letter letter, String messageId) {
            channel.send(letter, messageId);
            return Dispatch.uncertain("no answer to the message");
        }
    }
}
