package org.prasan.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.delivery.ReleasedEdition.State;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;
import org.prasan.reports.SafeEdition;
import org.prasan.reports.WithdrawnMark;

class WithdrawalIT {

    private static final String RECIPIENTS = """
            site: https://prasan.example.org
            recipients:
              - {recipient: governor, audience: provincial, languages: [en], mail: [governor@example.org]}
              - {recipient: share, audience: provincial, folder: shared}
              - {recipient: later, audience: provincial, mail: [later@example.org]}
            reports:
              - {report: summary, to: [governor, share]}
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

    @OnEveryDatabase
    void exactlyThoseWhoReceivedAnEditionAreToldOnceThatItNoLongerHolds(Supplier<RecordsDatabase> database)
            throws Exception {
        PostOffice office =
                office(database).recipients(RECIPIENTS).release(1).deliver().release(2);
        office.recipients(RECIPIENTS.replace("to: [governor, share]", "to: [later]"));

        ReleasedEdition withdrawn = withdraw(office);
        office.deliver().deliver();

        assertThat(withdrawn.withdrawn().orElseThrow().successor()).isEqualTo("summary/FY2562/r2/provincial");
        assertThat(withdrawn.isOpen()).isFalse();
        assertThat(office.log.list(PostOffice.ID))
                .filteredOn(delivery -> delivery.parcel().kind().equals(Parcel.WITHDRAWAL))
                .extracting(delivery -> delivery.parcel().recipient() + " " + delivery.state())
                .containsExactly("governor SENT", "share SENT");
        assertThat(post.getReceivedMessages()).hasSize(2);
        MimeMessage notice = post.getReceivedMessages()[1];
        assertThat(notice.getAllRecipients()[0]).hasToString("governor@example.org");
        assertThat(notice.getSubject()).startsWith("Withdrawn: Summary, Fiscal year 2562");
        assertThat(((MimeMultipart) notice.getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString())
                .contains(
                        "Reason: two agencies counted twice",
                        "To be used instead: Summary, ",
                        "https://prasan.example.org/committee/editions/summary/FY2562/r2/provincial");
        assertThat(office.audit.list())
                .extracting(
                        entry -> entry.action().action() + " " + entry.action().after())
                .containsExactly("withdraw withdrawn summary/FY2562/r2/provincial");
    }

    @OnEveryDatabase
    void theMarkLiesBesideTheManifestAndInEveryCopyWhileTheEditionStaysAsItWas(Supplier<RecordsDatabase> database)
            throws Exception {
        PostOffice office = office(database).recipients(RECIPIENTS).release(1).deliver();
        withdraw(office);
        office.deliver();

        Path copy = office.home.home().resolve("shared").resolve(PostOffice.ID);
        assertThat(WithdrawnMark.isIn(office.out().resolve(PostOffice.ID))).isTrue();
        assertThat(Files.readString(copy.resolve(WithdrawnMark.FILE)))
                .contains("two agencies counted twice", PostOffice.ID);
        assertThat(SafeEdition.open(copy).id()).isEqualTo(PostOffice.ID);
    }

    @OnEveryDatabase
    void whatWasNotSentYetIsNeverSentAndItsRecipientIsNotTold(Supplier<RecordsDatabase> database) {
        PostOffice office = office(database).recipients(RECIPIENTS).release(1);
        withdraw(office);
        office.deliver();

        assertThat(office.states()).containsExactly("edition governor mail REFUSED", "edition share folder REFUSED");
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @OnEveryDatabase
    void whoTurnsOutLaterToHaveReceivedItIsToldThen(Supplier<RecordsDatabase> database) {
        PostOffice office = office(database).recipients(RECIPIENTS).release(1);
        Delivery governor = office.log.list().get(0);
        office.outbox.attempt(
                governor, new Unheard(), Packed.refusing("mail", "-").letter(), BackOff.NONE);
        withdraw(office);
        office.deliver();
        assertThat(post.getReceivedMessages()).isEmpty();

        office.log.resolve(office.log.find(governor.id()).orElseThrow(), true, "clerk", "has it");
        office.deliver();

        assertThat(office.states()).contains("withdrawal governor mail SENT");
    }

    @OnEveryDatabase
    void anEditionIsWithdrawnOnce(Supplier<RecordsDatabase> database) {
        PostOffice office = office(database).recipients(RECIPIENTS).release(1);
        ReleasedEdition withdrawn = withdraw(office);

        assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
        assertThat(office.releases.withdraw(withdrawn, Optional.empty(), "clerk", "again"))
                .isEmpty();
    }

    private static ReleasedEdition withdraw(PostOffice office) {
        ReleasedEdition edition = office.releases.find(PostOffice.ID).orElseThrow();
        return office.releases
                .withdraw(edition, Optional.empty(), "clerk", "two agencies counted twice")
                .orElseThrow();
    }

    /** Nobody hears what became of what it sends. */
    private record Unheard() implements Channel {

        @Override
        public String name() {
            return MailChannel.NAME;
        }

        @Override
        public String destination() {
            return "governor@example.org";
        }

        @Override
        public Dispatch send(Letter letter, String messageId) {
            return Dispatch.uncertain("no answer to the message");
        }
    }

    private PostOffice office(Supplier<RecordsDatabase> database) {
        return PostOffice.open(database.get(), folder, post.getSmtp().getPort());
    }
}
