package org.prasan.operations.telling;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.TellingPolicy;
import org.prasan.catalog.TellingPolicy.Recipient;
import org.prasan.delivery.Channel;
import org.prasan.delivery.Channels;
import org.prasan.delivery.Delivery;
import org.prasan.delivery.DeliveryState;
import org.prasan.delivery.Dispatch;
import org.prasan.delivery.FileChannel;
import org.prasan.delivery.Letter;
import org.prasan.delivery.Outbox;
import org.prasan.delivery.Parcel;
import org.prasan.vocabulary.Language;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Keeps a happening as a notice and sends it to whom it concerns, once each. A channel that refuses is followed by the
 * next, at last by a file in {@code data/notices}; one that is uncertain is not, since it may have arrived.
 */
public final class Telling {

    static final String KIND = "notice";

    /** What was raised longer ago is listed, and no longer sent. */
    private static final Duration SENT_WITHIN = Duration.ofDays(1);

    private final Notices notices;
    private final Outbox outbox;
    private final Channels channels;
    private final Clock clock;
    private final Path folder;

    /** @param folder of the files that stand in for messages */
    Telling(Notices notices, Outbox outbox, Channels channels, Clock clock, Path folder) {
        this.notices = notices;
        this.outbox = outbox;
        this.channels = channels;
        this.clock = clock;
        this.folder = folder;
    }

    /** @return whether it was new */
    public boolean tell(Happening happening, TellingPolicy policy) {
        try {
            Optional<Notice> fresh = notices.raise(happening);
            fresh.ifPresent(notice -> send(notice, policy));
            return fresh.isPresent();
        } catch (DataAccessException | TransactionException away) {
            new FileChannel(folder, happening.key()).send(letter(happening, List.of(Language.values())), "");
            return true;
        }
    }

    /** Sends what a process left unsent when it died; what it was just sending becomes uncertain. */
    public void resume(TellingPolicy policy) {
        outbox.settleInterrupted();
        notices.since(clock.instant().minus(SENT_WITHIN)).forEach(notice -> send(notice, policy));
    }

    private void send(Notice notice, TellingPolicy policy) {
        for (Recipient recipient : policy.recipients()) {
            if (recipient.told().contains(notice.happening().kind())) {
                send(notice, recipient, policy);
            }
        }
    }

    private void send(Notice notice, Recipient recipient, TellingPolicy policy) {
        Letter letter = letter(notice.happening(), recipient.languages());
        for (Channel channel : channels.of(recipient, policy)) {
            if (!isRefused(send(notice, recipient, channel, letter))) {
                return;
            }
        }
        send(notice, recipient, new FileChannel(folder, KIND + "-" + notice.id() + "-" + recipient.name()), letter);
    }

    private Dispatch send(Notice notice, Recipient recipient, Channel channel, Letter letter) {
        Parcel parcel = new Parcel(KIND, Long.toString(notice.id()), recipient.name(), channel.name());
        Delivery delivery = outbox.intend(parcel).or(() -> outbox.find(parcel)).orElseThrow();
        return outbox.send(delivery, channel, letter);
    }

    private static boolean isRefused(Dispatch dispatch) {
        return dispatch.state() == DeliveryState.REFUSED;
    }

    private Letter letter(Happening happening, List<Language> languages) {
        return new Letter(
                languages,
                happening.subject(),
                happening.details(),
                happening.steps(),
                clock.instant(),
                Map.of(
                        "kind",
                        happening.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "job",
                        happening.job(),
                        "period",
                        happening.period()));
    }
}
