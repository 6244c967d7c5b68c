package org.prasan.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.catalog.EditionRecipient;
import org.prasan.reports.BrokenEditionException;
import org.prasan.reports.EditionWriter;
import org.prasan.reports.SafeEdition;

/**
 * Sends released editions that are due: to whom each is addressed, in their languages, over the parcel's channel. Only a
 * {@link SafeEdition} that is the same as when it was released is sent. Who received one that is withdrawn is told.
 */
public final class Courier {

    static final String CHANGED = "the edition is not as it was released";

    private final Outbox outbox;
    private final Releases releases;
    private final Recipients recipients;
    private final EditionPacking editions;
    private final WithdrawalPacking withdrawals;
    private final UnaryOperator<Channel> way;

    /** @param data where the recipients' passwords are */
    public Courier(Outbox outbox, Releases releases, Recipients recipients, Channels channels, Path data, Clock clock) {
        this(outbox, releases, recipients, channels, data, clock, UnaryOperator.identity());
    }

    /** @param way what every channel is led through */
    Courier(
            Outbox outbox,
            Releases releases,
            Recipients recipients,
            Channels channels,
            Path data,
            Clock clock,
            UnaryOperator<Channel> way) {
        this.outbox = outbox;
        this.releases = releases;
        this.recipients = recipients;
        this.editions = new EditionPacking(channels, data, clock);
        this.withdrawals = new WithdrawalPacking(channels, releases, clock);
        this.way = way;
    }

    /** Sends what is due, each on its own; while only tests are wanted nothing else leaves. */
    public void deliver(Catalog catalog) {
        DeliveryPolicy policy = recipients.now(catalog);
        outbox.settleInterrupted();
        outbox.due(List.of(Parcel.EDITION_TEST)).forEach(parcel -> edition(parcel, policy, catalog));
        if (!policy.test()) {
            outbox.due(List.of(Parcel.EDITION)).forEach(parcel -> edition(parcel, policy, catalog));
            releases.intendWithdrawals();
            outbox.due(List.of(Parcel.WITHDRAWAL)).forEach(parcel -> withdrawal(parcel, policy, catalog));
        }
        releases.markWithdrawn();
    }

    private void edition(Delivery delivery, DeliveryPolicy policy, Catalog catalog) {
        Parcel parcel = delivery.parcel();
        ReleasedEdition edition = releases.find(parcel.subject()).orElseThrow();
        Optional<EditionRecipient> recipient = recipients
                .find(policy, parcel.recipient())
                .flatMap(known -> policy.to(known.recipient(), edition.report(), edition.audience()));
        if (!edition.isOpen()) {
            outbox.refuse(delivery, Releases.WITHDRAWN);
        } else if (recipient.isEmpty()) {
            outbox.refuse(delivery, "no longer addressed");
        } else if (!recipients.isPaused(parcel.recipient())) {
            try {
                attempt(delivery, packed(parcel, edition, recipient.get(), catalog));
            } catch (BrokenEditionException changed) {
                outbox.refuse(delivery, CHANGED);
            }
        }
    }

    private Packed packed(Parcel parcel, ReleasedEdition edition, EditionRecipient recipient, Catalog catalog) {
        if (!EditionWriter.isWritten(edition.folder())) {
            return Packed.refusing(parcel.channel(), "the edition's folder cannot be read");
        }
        return editions.pack(parcel, edition.open(), recipient, catalog);
    }

    private void withdrawal(Delivery delivery, DeliveryPolicy policy, Catalog catalog) {
        Parcel parcel = delivery.parcel();
        ReleasedEdition edition = releases.find(parcel.subject()).orElseThrow();
        Delivery received = outbox.find(
                        new Parcel(Parcel.EDITION, parcel.subject(), parcel.recipient(), parcel.channel()))
                .orElseThrow();
        Optional<EditionRecipient> recipient =
                recipients.find(policy, parcel.recipient()).map(Recipients.Known::recipient);
        attempt(delivery, withdrawals.pack(received, edition, recipient, catalog));
    }

    private void attempt(Delivery delivery, Packed packed) {
        outbox.attempt(delivery, way.apply(packed.channel()), packed.letter(), BackOff.PATIENT);
    }
}
