package org.prasan.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.catalog.EditionRecipient;
import org.prasan.catalog.ReportDefinition;
import org.prasan.delivery.RecipientPasswords.MissingPasswordException;
import org.prasan.reports.SafeEdition;
import org.prasan.vocabulary.Text;

/** Makes of an edition and its recipient the letter and the channel. There is none for an edition that is not safe. */
final class EditionPacking {

    private final Channels channels;
    private final Copies copies;
    private final Clock clock;

    EditionPacking(Channels channels, Path data, Clock clock) {
        this.channels = channels;
        this.copies = new Copies(new RecipientPasswords(data));
        this.clock = clock;
    }

    Packed pack(Parcel parcel, SafeEdition edition, EditionRecipient recipient, Catalog catalog) {
        boolean test = parcel.kind().equals(Parcel.EDITION_TEST);
        DeliveryPolicy policy = catalog.delivery();
        try {
            List<Attachment> attached =
                    parcel.channel().equals(MailChannel.NAME) && policy.copies().contains(edition.audience())
                            ? copies.of(edition, recipient)
                            : List.of();
            EditionLetter letter = new EditionLetter(edition, title(catalog, edition.report()), policy.site());
            return new Packed(
                    channel(parcel, edition, recipient, catalog),
                    test
                            ? letter.test(recipient, attached, clock.instant())
                            : letter.to(recipient, attached, clock.instant()));
        } catch (MissingPasswordException missing) {
            return Packed.refusing(parcel.channel(), String.valueOf(missing.getMessage()));
        }
    }

    private Channel channel(Parcel parcel, SafeEdition edition, EditionRecipient recipient, Catalog catalog) {
        boolean test = parcel.kind().equals(Parcel.EDITION_TEST);
        return switch (parcel.channel()) {
            case MailChannel.NAME ->
                catalog.telling()
                        .mail()
                        .filter(server -> !recipient.mail().isEmpty())
                        .map(server -> channels.mail(server, test ? List.of(server.from()) : recipient.mail()))
                        .orElseGet(() -> gone(MailChannel.NAME));
            case FolderChannel.NAME ->
                recipient
                        .folder()
                        .<Channel>map(folder -> new FolderChannel(edition, folder(catalog, folder)))
                        .orElseGet(() -> gone(FolderChannel.NAME));
            default -> recipient.webhook().map(channels::webhook).orElseGet(() -> gone(WebhookChannel.NAME));
        };
    }

    private static Path folder(Catalog catalog, String folder) {
        return catalog.home().resolve(folder).toAbsolutePath().normalize();
    }

    private static Channel gone(String channel) {
        return new UnusableChannel(channel, "the recipient has no " + channel + " any more");
    }

    static Text title(Catalog catalog, String report) {
        return catalog.reports().stream()
                .filter(known -> known.id().equals(report))
                .findFirst()
                .map(ReportDefinition::title)
                .orElse(Text.same(report));
    }
}
