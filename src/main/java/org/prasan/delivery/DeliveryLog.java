package org.prasan.delivery;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What became of every parcel of an edition, and what people decide about it; each decision is audited with it. */
public final class DeliveryLog {

    private static final List<String> KINDS =
            List.of(Parcel.EDITION, Parcel.EDITION_TEST, Parcel.WITHDRAWAL, Parcel.RESOLUTION);

    private final Outbox outbox;
    private final DeliverySearch search;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    public DeliveryLog(DataSource dataSource, Outbox outbox, AuditLog audit) {
        this.outbox = outbox;
        this.search = new DeliverySearch(dataSource);
        this.audit = audit;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    /** Oldest first. */
    public List<Delivery> list() {
        return outbox.list(KINDS);
    }

    /** Newest first: so many at most, after {@code from} that are newer. */
    public List<Delivery> page(DeliveryFilter filter, long from, int most) {
        return search.page(KINDS, filter, from, most);
    }

    public long count(DeliveryFilter filter) {
        return search.count(KINDS, filter);
    }

    /** What there is to deliver. */
    public static List<String> kinds() {
        return KINDS;
    }

    /** Oldest first: those that stand so. */
    public List<Delivery> in(DeliveryState state) {
        return outbox.list(KINDS, state);
    }

    /** Oldest first: those of one edition. */
    public List<Delivery> list(String edition) {
        return outbox.list(KINDS, edition);
    }

    public Optional<Delivery> find(long id) {
        return outbox.find(id).filter(found -> KINDS.contains(found.parcel().kind()));
    }

    /** What a process that has died was sending counts as uncertain from now on. */
    public void settle() {
        outbox.settleInterrupted();
    }

    /**
     * A person has found out whether it arrived.
     *
     * @param arrived as it was, or else it is to be sent again, under the same id
     * @return false when it is not uncertain
     */
    public boolean resolve(Delivery delivery, boolean arrived, String actor, String reason) {
        DeliveryState decided = arrived ? DeliveryState.SENT : DeliveryState.INTENDED;
        return decide(delivery, DeliveryState.UNCERTAIN, decided, "resolve-delivery", actor, reason);
    }

    /**
     * It came back.
     *
     * @param status that the receiving server gave, such as {@code 5.1.1}
     * @return false when it was neither sent nor uncertain, or is noted
     */
    public boolean bounced(Delivery delivery, String status, String actor) {
        return (delivery.state() == DeliveryState.SENT || delivery.state() == DeliveryState.UNCERTAIN)
                && decide(delivery, delivery.state(), DeliveryState.BOUNCED, "note-bounce", actor, "bounced " + status);
    }

    private boolean decide(
            Delivery delivery, DeliveryState from, DeliveryState to, String action, String actor, String reason) {
        Boolean decided = transaction.execute(status -> {
            boolean moved = outbox.move(delivery, from, to, reason);
            if (moved) {
                audit.write(new AuditAction(
                        actor,
                        action,
                        "delivery " + delivery.id() + " " + delivery.parcel().subject() + " to "
                                + delivery.parcel().recipient(),
                        reason,
                        from.name(),
                        to.name()));
            }
            return moved;
        });
        return Boolean.TRUE.equals(decided);
    }

    /** The parcel whose letter bounced; empty when it was none of ours. */
    public Optional<Delivery> find(Bounce bounce) {
        return outbox.findMessage(bounce.messageId())
                .filter(found -> KINDS.contains(found.parcel().kind()));
    }
}
