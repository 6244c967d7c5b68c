package org.prasan.delivery;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.catalog.EditionRecipient;
import org.prasan.delivery.ReleasedEdition.State;
import org.prasan.reports.SafeEdition;
import org.prasan.reports.WithdrawnMark;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The register of editions that were released. Who is to receive one is settled when it is released, together with that:
 * who is added to the recipients later receives what is released from then on.
 */
public final class Releases {

    static final String WITHDRAWN = "withdrawn";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Outbox outbox;
    private final Recipients recipients;
    private final AuditLog audit;
    private final Clock clock;

    public Releases(DataSource dataSource, Outbox outbox, Recipients recipients, AuditLog audit, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.outbox = outbox;
        this.recipients = recipients;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters an edition, and intends it for everybody whom it is addressed to unless somebody must approve it first.
     *
     * @param publishedBelow the folder below which it lies once it is released
     * @param approval the role that must approve it; empty when nobody must
     * @return false when it was entered before
     */
    public boolean enter(SafeEdition edition, String run, Path publishedBelow, String approval, DeliveryPolicy policy) {
        if (find(edition.id()).isPresent()) {
            return false;
        }
        try {
            transaction.executeWithoutResult(status -> {
                ReleasedEditionRow.insert(jdbc, edition, run, publishedBelow, approval, Moments.now(clock));
                if (approval.isEmpty()) {
                    address(edition.id(), recipients.to(policy, edition.report(), edition.audience()), policy);
                }
            });
            return true;
        } catch (DuplicateKeyException quicker) {
            return false;
        }
    }

    /** Intends a released edition for everybody whom it is addressed to. */
    void addressAll(ReleasedEdition edition, DeliveryPolicy policy) {
        address(edition.id(), recipients.to(policy, edition.report(), edition.audience()), policy);
    }

    /** @return the parcels that are new */
    private List<Delivery> address(String edition, List<EditionRecipient> to, DeliveryPolicy policy) {
        List<Delivery> intended = new ArrayList<>();
        for (EditionRecipient recipient : to) {
            for (String channel : channels(recipient, policy.test())) {
                outbox.intend(new Parcel(
                                policy.test() ? Parcel.EDITION_TEST : Parcel.EDITION,
                                edition,
                                recipient.name(),
                                channel))
                        .ifPresent(intended::add);
            }
        }
        return intended;
    }

    private static List<String> channels(EditionRecipient recipient, boolean test) {
        List<String> channels = new ArrayList<>();
        if (!recipient.mail().isEmpty()) {
            channels.add(MailChannel.NAME);
        }
        if (!test) {
            recipient.folder().ifPresent(folder -> channels.add(FolderChannel.NAME));
            recipient.webhook().ifPresent(webhook -> channels.add(WebhookChannel.NAME));
        }
        return channels;
    }

    /**
     * Intends an edition for those whom it is addressed to now and who have not received it, such as who was added later.
     *
     * @param to a recipient's name; empty for all
     * @return how many parcels are new
     */
    public int deliver(
            ReleasedEdition edition, Optional<String> to, DeliveryPolicy policy, String actor, String reason) {
        List<EditionRecipient> addressed = recipients.to(policy, edition.report(), edition.audience()).stream()
                .filter(recipient -> to.isEmpty() || to.get().equals(recipient.name()))
                .toList();
        Integer intended = transaction.execute(status -> {
            List<Delivery> fresh = address(edition.id(), addressed, policy);
            audit.write(new AuditAction(
                    actor, "deliver", edition.id(), reason, "", fresh.size() + " parcels to " + to.orElse("all")));
            return fresh.size();
        });
        return intended == null ? 0 : intended;
    }

    /**
     * Withdraws an edition: its page is closed, its folder is marked, what was not sent yet never is, and everybody who
     * received it is told by the next round of the courier.
     *
     * @param successor the edition that takes its place; empty for the latest later revision that is released
     * @return empty when it is not released, or is withdrawn
     */
    public Optional<ReleasedEdition> withdraw(
            ReleasedEdition edition, Optional<ReleasedEdition> successor, String actor, String reason) {
        String next =
                successor.or(() -> successor(edition)).map(ReleasedEdition::id).orElse("");
        Boolean withdrawn = transaction.execute(status -> {
            int changed = jdbc.sql(
                            "update delivery_edition set state = 'WITHDRAWN', withdrawn_at = ?, withdrawn_by = ?,"
                                    + " withdrawn_why = ?, successor = ? where id = ? and state = 'RELEASED'")
                    .params(Moments.now(clock), actor, reason, next, edition.id())
                    .update();
            if (changed == 1) {
                outbox.list(List.of(Parcel.EDITION, Parcel.EDITION_TEST), edition.id())
                        .forEach(parcel -> outbox.refuse(parcel, WITHDRAWN));
                audit.write(new AuditAction(actor, "withdraw", edition.id(), reason, "released", "withdrawn " + next));
            }
            return changed == 1;
        });
        return Boolean.TRUE.equals(withdrawn) ? find(edition.id()) : Optional.empty();
    }

    /** Its parcels that arrived: to each of them one notice goes when it is withdrawn. */
    public List<Delivery> received(ReleasedEdition edition) {
        return outbox.list(List.of(Parcel.EDITION), edition.id()).stream()
                .filter(parcel -> parcel.state() == DeliveryState.SENT)
                .toList();
    }

    /** Its parcels of which nobody knows yet whether they arrive: who turns out to have received it is told then. */
    public List<Delivery> unsettled(ReleasedEdition edition) {
        return outbox.list(List.of(Parcel.EDITION), edition.id()).stream()
                .filter(parcel -> parcel.state() == DeliveryState.UNCERTAIN || parcel.state() == DeliveryState.SENDING)
                .toList();
    }

    /** The latest later revision that is released; it takes its place when it is withdrawn. */
    public Optional<ReleasedEdition> successor(ReleasedEdition edition) {
        return list().stream()
                .filter(other -> other.isOpen()
                        && other.report().equals(edition.report())
                        && other.period().equals(edition.period())
                        && other.audience().equals(edition.audience())
                        && other.revision() > edition.revision())
                .max(Comparator.comparingInt(ReleasedEdition::revision));
    }

    /** Marks the folder of every edition that is withdrawn; one that is marked stays as it is. */
    void markWithdrawn() {
        for (ReleasedEdition edition : list()) {
            if (edition.state() == State.WITHDRAWN && !WithdrawnMark.isIn(edition.folder())) {
                WithdrawalPacking.mark(edition).in(edition.folder());
            }
        }
    }

    /** One notice for each parcel that arrived, or of which a person decided later that it had. */
    void intendWithdrawals() {
        for (ReleasedEdition edition : list()) {
            if (edition.state() == State.WITHDRAWN) {
                received(edition).stream()
                        .map(Delivery::parcel)
                        .forEach(parcel -> outbox.intend(
                                new Parcel(Parcel.WITHDRAWAL, parcel.subject(), parcel.recipient(), parcel.channel())));
            }
        }
    }

    public Optional<ReleasedEdition> find(String id) {
        return jdbc.sql("select * from delivery_edition where id = ?")
                .param(id)
                .query(ReleasedEditionRow::of)
                .optional();
    }

    /** Newest first. */
    public List<ReleasedEdition> list() {
        return jdbc.sql("select * from delivery_edition order by made_at desc, revision desc, id")
                .query(ReleasedEditionRow::of)
                .list();
    }

    /** Whether a parcel was never sent because its edition was withdrawn first. */
    public static boolean isWithdrawn(Delivery delivery) {
        return delivery.state() == DeliveryState.REFUSED && delivery.detail().equals(WITHDRAWN);
    }

    /** Runs up to this one ended before there was delivery: what they made is not delivered by itself. */
    public long lastRunBefore() {
        return jdbc.sql("select after_run from delivery_start")
                .query(Long.class)
                .single();
    }
}
