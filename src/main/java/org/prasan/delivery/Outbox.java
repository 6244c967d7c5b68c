package org.prasan.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.catalog.Fingerprint;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sends each parcel at most once. The intent is committed first, then that it is on its way, then what became of it; a
 * crash in between leaves it on its way, which later counts as uncertain. Only what has certainly not arrived is tried again.
 */
public final class Outbox {

    /** Channels give up long before, so what is on its way for longer has lost its sender. */
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

    private static final int MESSAGE_ID_DIGITS = 32;

    private static final String INTERRUPTED = "interrupted";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Senders senders;

    public Outbox(DataSource dataSource, Clock clock) {
        this(dataSource, clock, Senders.UNKNOWN);
    }

    public Outbox(DataSource dataSource, Clock clock, Senders senders) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
        this.senders = senders;
    }

    /** Commits the intent; empty when this parcel was intended before, whatever became of it. */
    public Optional<Delivery> intend(Parcel parcel) {
        if (find(parcel).isPresent()) {
            return Optional.empty();
        }
        try {
            jdbc.sql(
                            "insert into delivery_parcel (kind, subject, recipient, channel, message_id, state, changed_at, detail)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, '')")
                    .params(
                            parcel.kind(),
                            parcel.subject(),
                            parcel.recipient(),
                            parcel.channel(),
                            messageId(parcel),
                            DeliveryState.INTENDED.name(),
                            Moments.now(clock))
                    .update();
        } catch (DuplicateKeyException quicker) {
            return Optional.empty();
        }
        return find(parcel);
    }

    /** Sends what nobody has begun to send; anything else stays as it is. What is refused is refused. */
    public Dispatch send(Delivery delivery, Channel channel, Letter letter) {
        return attempt(delivery, channel, letter, BackOff.NONE);
    }

    /** The same, but what is refused is intended again, to be tried later, until it is refused for good. */
    Dispatch attempt(Delivery delivery, Channel channel, Letter letter, BackOff backOff) {
        if (!begin(delivery, channel)) {
            return find(delivery.parcel())
                    .map(kept -> new Dispatch(kept.state(), kept.detail()))
                    .orElseThrow();
        }
        Dispatch dispatch = dispatch(delivery, channel, letter);
        Optional<Duration> wait = dispatch.state() == DeliveryState.REFUSED && !dispatch.forGood()
                ? backOff.after(delivery.attempts() + 1)
                : Optional.empty();
        String due = wait.map(time -> now().plus(time).toString()).orElse("");
        jdbc.sql("update delivery_parcel set state = ?, changed_at = ?, detail = ?, due_at = ?, sender = ''"
                        + " where id = ? and state = 'SENDING'")
                .params(
                        (wait.isPresent() ? DeliveryState.INTENDED : dispatch.state()).name(),
                        Moments.now(clock),
                        dispatch.detail(),
                        due,
                        delivery.id())
                .update();
        return dispatch;
    }

    private boolean begin(Delivery delivery, Channel channel) {
        return jdbc.sql(
                                "update delivery_parcel set state = 'SENDING', changed_at = ?, attempts = attempts + 1,"
                                        + " sender = ?, destination = ? where id = ? and state = 'INTENDED' and attempts = ? and due_at <= ?")
                        .params(
                                Moments.now(clock),
                                senders.current(),
                                channel.destination(),
                                delivery.id(),
                                delivery.attempts(),
                                Moments.now(clock))
                        .update()
                == 1;
    }

    private static Dispatch dispatch(Delivery delivery, Channel channel, Letter letter) {
        try {
            return channel.send(letter, delivery.messageId());
        } catch (RuntimeException fault) {
            return Dispatch.uncertain(fault.getClass().getSimpleName());
        }
    }

    /** Refuses without an attempt what can't be sent any more. */
    void refuse(Delivery delivery, String why) {
        move(delivery, DeliveryState.INTENDED, DeliveryState.REFUSED, why);
    }

    /** Marks what has lost its sender as uncertain: it may have arrived. */
    public int settleInterrupted() {
        int settled = 0;
        for (Sending sending : jdbc.sql("select id, sender, changed_at from delivery_parcel where state = 'SENDING'")
                .query((row, number) -> new Sending(
                        row.getLong("id"), row.getString("sender"), Instant.parse(row.getString("changed_at"))))
                .list()) {
            if (sending.since().isBefore(now().minus(LONGEST_SENDING)) || senders.isDead(sending.sender())) {
                settled += jdbc.sql("update delivery_parcel set state = 'UNCERTAIN', changed_at = ?, detail = ?,"
                                + " sender = '' where id = ? and state = 'SENDING' and sender = ?")
                        .params(Moments.now(clock), INTERRUPTED, sending.id(), sending.sender())
                        .update();
            }
        }
        return settled;
    }

    private record Sending(long id, String sender, Instant since) {}

    public Optional<Delivery> find(Parcel parcel) {
        return jdbc.sql(
                        "select * from delivery_parcel where kind = ? and subject = ? and recipient = ? and channel = ?")
                .params(parcel.kind(), parcel.subject(), parcel.recipient(), parcel.channel())
                .query(DeliveryRow::of)
                .optional();
    }

    public Optional<Delivery> find(long id) {
        return jdbc.sql("select * from delivery_parcel where id = ?")
                .param(id)
                .query(DeliveryRow::of)
                .optional();
    }

    /** By the id that a message carries. */
    public Optional<Delivery> findMessage(String messageId) {
        return jdbc.sql("select * from delivery_parcel where message_id = ?")
                .param(messageId)
                .query(DeliveryRow::of)
                .optional();
    }

    /** Newest first. */
    public List<Delivery> list() {
        return jdbc.sql("select * from delivery_parcel order by id desc")
                .query(DeliveryRow::of)
                .list();
    }

    /** Of some kinds, oldest first. */
    List<Delivery> list(List<String> kinds) {
        return jdbc.sql("select * from delivery_parcel where kind in (:kinds) order by id")
                .param("kinds", kinds)
                .query(DeliveryRow::of)
                .list();
    }

    List<Delivery> list(List<String> kinds, DeliveryState state) {
        return jdbc.sql("select * from delivery_parcel where kind in (:kinds) and state = :state order by id")
                .param("kinds", kinds)
                .param("state", state.name())
                .query(DeliveryRow::of)
                .list();
    }

    /** Those of one subject, oldest first. */
    List<Delivery> list(List<String> kinds, String subject) {
        return jdbc.sql("select * from delivery_parcel where kind in (:kinds) and subject = :subject order by id")
                .param("kinds", kinds)
                .param("subject", subject)
                .query(DeliveryRow::of)
                .list();
    }

    /** What may be sent now, of some kinds, oldest first. */
    List<Delivery> due(List<String> kinds) {
        return jdbc.sql("select * from delivery_parcel where kind in (:kinds) and state = 'INTENDED'"
                        + " and due_at <= :now order by id")
                .param("kinds", kinds)
                .param("now", Moments.now(clock))
                .query(DeliveryRow::of)
                .list();
    }

    /** The newest of a channel that has come to an end. */
    public Optional<Delivery> last(String channel) {
        return jdbc
                .sql("select * from delivery_parcel where channel = ?"
                        + " and state in ('SENT', 'REFUSED', 'UNCERTAIN', 'BOUNCED')"
                        + " order by changed_at desc, id desc fetch first 1 rows only")
                .param(channel)
                .query(DeliveryRow::of)
                .list()
                .stream()
                .findFirst();
    }

    /** @return false when it does not stand as it did when this was decided */
    boolean move(Delivery delivery, DeliveryState from, DeliveryState to, String detail) {
        return jdbc.sql("update delivery_parcel set state = ?, changed_at = ?, detail = ?, due_at = ''"
                                + " where id = ? and state = ?")
                        .params(to.name(), Moments.now(clock), detail, delivery.id(), from.name())
                        .update()
                == 1;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Follows from the parcel alone. The domain is nobody's (RFC 2606). */
    private static String messageId(Parcel parcel) {
        String digest = Fingerprint.of(List.of(parcel.kind(), parcel.subject(), parcel.recipient(), parcel.channel()));
        return "<" + digest.substring(0, MESSAGE_ID_DIGITS) + "@prasan.invalid>";
    }
}
