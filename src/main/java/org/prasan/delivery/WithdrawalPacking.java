package org.prasan.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.EditionRecipient;
import org.prasan.delivery.ReleasedEdition.Withdrawal;
import org.prasan.reports.WithdrawnMark;
import org.prasan.vocabulary.Language;

/** Makes the notice that an edition no longer holds, and leads it where the edition went, wherever its recipient is now. */
final class WithdrawalPacking {

    private final Channels channels;
    private final Releases releases;
    private final Clock clock;

    WithdrawalPacking(Channels channels, Releases releases, Clock clock) {
        this.channels = channels;
        this.releases = releases;
        this.clock = clock;
    }

    /** @param received the edition's own parcel */
    Packed pack(Delivery received, ReleasedEdition edition, Optional<EditionRecipient> recipient, Catalog catalog) {
        WithdrawalLetter letter = new WithdrawalLetter(
                edition,
                EditionPacking.title(catalog, edition.report()),
                releases.find(edition.withdrawn().map(Withdrawal::successor).orElse("")),
                catalog.delivery().site());
        List<Language> languages = recipient.map(EditionRecipient::languages).orElse(List.of(Language.values()));
        return new Packed(channel(received, edition, recipient, catalog), letter.in(languages, clock.instant()));
    }

    private Channel channel(
            Delivery received, ReleasedEdition edition, Optional<EditionRecipient> recipient, Catalog catalog) {
        return switch (received.parcel().channel()) {
            case MailChannel.NAME ->
                catalog.telling()
                        .mail()
                        .map(server -> channels.mail(
                                server, List.of(received.destination().split(", "))))
                        .orElseGet(() -> new UnusableChannel(MailChannel.NAME, "there is no mail server any more"));
            case FolderChannel.NAME -> new MarkChannel(Path.of(received.destination()), mark(edition));
            default ->
                recipient
                        .flatMap(EditionRecipient::webhook)
                        .map(channels::webhook)
                        .orElseGet(() ->
                                new UnusableChannel(WebhookChannel.NAME, "the recipient has no webhook any more"));
        };
    }

    static WithdrawnMark mark(ReleasedEdition edition) {
        Withdrawal withdrawal = edition.withdrawn().orElseThrow();
        return new WithdrawnMark(
                edition.id(), withdrawal.moment().toString(), withdrawal.reason(), withdrawal.successor());
    }
}
