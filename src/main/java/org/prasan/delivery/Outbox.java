package org.prasan.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
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
 * crash in between leaves it on its way, which later counts as uncertain.
 */
public final class Outbox {

    /** Channels give up long before, so what is on its way for longer has lost its sender. */
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

    private static final int MESSAGE_ID_DIGITS = 32;

    private final JdbcClient jdbc;
    private final Clock clock;

    public Outbox(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    /** Commits the intent; empty when this parcel was intended before, whatever became of it. */
    public Optional<Delivery> intend(Parcel parcel) {
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
                            now().toString())
                    .update();
        } catch (DuplicateKeyException before) {
            return Optional.empty();
        }
        return find(parcel);
    }

    /** Sends what nobody has begun to send; anything else stays as it is. */
    public Dispatch send(Delivery delivery, Channel channel, Letter letter) {
        if (!move(delivery, DeliveryState.INTENDED, DeliveryState.SENDING, "")) {
            return find(delivery.parcel())
                    .map(kept -> new Dispatch(kept.state(), kept.detail()))
                    .orElseThrow();
        }
        Dispatch dispatch = dispatch(delivery, channel, letter);
        move(delivery, DeliveryState.SENDING, dispatch.state(), dispatch.detail());
        return dispatch;
    }

    private static Dispatch dispatch(Delivery delivery, Channel channel, Letter letter) {
        try {
            return channel.send(letter, delivery.messageId());
        } catch (RuntimeException fault) {
            return Dispatch.uncertain(fault.getClass().getSimpleName());
        }
    }

    /** Marks what has lost its sender as uncertain: it may have arrived. */
    public int settleInterrupted() {
        return jdbc.sql(
                        "update delivery_parcel set state = ?, changed_at = ?, detail = ? where state = ? and changed_at < ?")
                .params(
                        DeliveryState.UNCERTAIN.name(),
                        now().toString(),
                        "interrupted",
                        DeliveryState.SENDING.name(),
                        now().minus(LONGEST_SENDING).toString())
                .update();
    }

    public Optional<Delivery> find(Parcel parcel) {
        return jdbc.sql(
                        "select * from delivery_parcel where kind = ? and subject = ? and recipient = ? and channel = ?")
                .params(parcel.kind(), parcel.subject(), parcel.recipient(), parcel.channel())
                .query(Outbox::delivery)
                .optional();
    }

    /** Newest first. */
    public List<Delivery> list() {
        return jdbc.sql("select * from delivery_parcel order by id desc")
                .query(Outbox::delivery)
                .list();
    }

    /** The newest of a channel that has come to an end. */
    public Optional<Delivery> last(String channel) {
        return jdbc
                .sql("select * from delivery_parcel where channel = ? and state in ('SENT', 'REFUSED', 'UNCERTAIN')"
                        + " order by changed_at desc, id desc fetch first 1 rows only")
                .param(channel)
                .query(Outbox::delivery)
                .list()
                .stream()
                .findFirst();
    }

    private boolean move(Delivery delivery, DeliveryState from, DeliveryState to, String detail) {
        return jdbc.sql("update delivery_parcel set state = ?, changed_at = ?, detail = ? where id = ? and state = ?")
                        .params(to.name(), now().toString(), detail, delivery.id(), from.name())
                        .update()
                == 1;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                new Parcel(
                        row.getString("kind"),
                        row.getString("subject"),
                        row.getString("recipient"),
                        row.getString("channel")),
                row.getString("message_id"),
                DeliveryState.valueOf(row.getString("state")),
                Instant.parse(row.getString("changed_at")),
                row.getString("detail"));
    }

    /** Follows from the parcel alone. The domain is nobody's (RFC 2606). */
    private static String messageId(Parcel parcel) {
        String digest = Fingerprint.of(List.of(parcel.kind(), parcel.subject(), parcel.recipient(), parcel.channel()));
        return "<" + digest.substring(0, MESSAGE_ID_DIGITS) + "@prasan.invalid>";
    }
}
