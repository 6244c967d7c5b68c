package org.prasan.delivery;

import java.util.ArrayList;
import java.util.List;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.EditionRecipient;

/** Sends recipients letters that come without an edition, each at most once a channel; what is refused is tried again. */
public final class Letters {

    private final Outbox outbox;
    private final Channels channels;

    public Letters(Outbox outbox, Channels channels) {
        this.outbox = outbox;
        this.channels = channels;
    }

    /**
     * Given as often as one likes, with the same subject.
     *
     * @return whether there is a way to the recipient
     */
    public boolean send(String subject, EditionRecipient recipient, Letter letter, Catalog catalog) {
        List<Channel> ways = ways(recipient, catalog);
        for (Channel way : ways) {
            Parcel parcel = new Parcel(Parcel.RESOLUTION, subject, recipient.name(), way.name());
            Delivery delivery =
                    outbox.intend(parcel).or(() -> outbox.find(parcel)).orElseThrow();
            outbox.attempt(delivery, way, letter, BackOff.PATIENT);
        }
        return !ways.isEmpty();
    }

    private List<Channel> ways(EditionRecipient recipient, Catalog catalog) {
        List<Channel> ways = new ArrayList<>();
        catalog.telling()
                .mail()
                .filter(server -> !recipient.mail().isEmpty())
                .ifPresent(server -> ways.add(channels.mail(server, recipient.mail())));
        recipient.webhook().ifPresent(webhook -> ways.add(channels.webhook(webhook)));
        return ways;
    }
}
