package org.prasan.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.prasan.access.Account;
import org.prasan.access.AccountState;
import org.prasan.access.Accounts;
import org.prasan.access.Role;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DeliveryPolicy;
import org.prasan.catalog.EditionRecipient;
import org.prasan.delivery.RecipientChange.Addition;

/** Recipients as they are now: as in their file, with what was changed since. */
public final class Recipients {

    private final RecipientChanges changes;
    private final GroupChanges groups;
    private final TestMode test;
    private final Accounts accounts;

    public Recipients(DataSource dataSource, RecipientChanges changes, AuditLog audit, Clock clock) {
        this.changes = changes;
        this.groups = new GroupChanges(dataSource, clock, audit);
        this.test = new TestMode(dataSource, audit);
        this.accounts = new Accounts(dataSource, audit, clock);
    }

    /** @param changedFromTheFile whether it is otherwise than in the file */
    public record Known(EditionRecipient recipient, boolean paused, boolean changedFromTheFile) {}

    /** Who is addressed what now, and whether to the sender alone: every delivery goes by this. */
    public DeliveryPolicy now(Catalog catalog) {
        return new CurrentPolicy(catalog, changes.list(), groups.list(), change -> readBy(change, catalog))
                .policy(catalog.delivery().test() || test.isOn());
    }

    /** A member's own subscription ends with the rights of the account. */
    private Set<String> readBy(RecipientChange change, Catalog catalog) {
        Addition addition = change.addition().orElse(null);
        if (addition == null || !catalog.protection().audiences().containsKey(addition.audience())) {
            return Set.of();
        }
        if (addition.account() == 0) {
            return Set.copyOf(catalog.protection().readBy(addition.audience()));
        }
        return accounts.withId(addition.account())
                .filter(account -> account.state() == AccountState.ACTIVE && account.is(Role.COMMITTEE))
                .map(Account::areas)
                .map(areas -> Set.copyOf(catalog.protection().readBy(areas, catalog.codeLists())))
                .orElse(Set.of());
    }

    /** In the order of the policy: the file's, then who was added. */
    public List<Known> list(DeliveryPolicy policy) {
        Map<String, RecipientChange> byName =
                changes.list().stream().collect(Collectors.toMap(RecipientChange::recipient, change -> change));
        return policy.recipients().stream()
                .map(one -> known(one, Optional.ofNullable(byName.get(one.name()))))
                .toList();
    }

    public Optional<Known> find(DeliveryPolicy policy, String name) {
        return policy.find(name).map(one -> known(one, changes.find(name)));
    }

    /** Those whom a report's edition for an audience goes to now, as it is addressed to them. */
    List<EditionRecipient> to(DeliveryPolicy policy, String report, String audience) {
        return list(policy).stream()
                .filter(known -> !known.paused())
                .flatMap(known -> policy.to(known.recipient(), report, audience).stream())
                .toList();
    }

    /** Those who are told of an agency's resolutions now. */
    public List<EditionRecipient> ofAgency(DeliveryPolicy policy, String agency) {
        return list(policy).stream()
                .filter(known -> !known.paused())
                .map(Known::recipient)
                .filter(recipient -> recipient.agency().filter(agency::equals).isPresent())
                .toList();
    }

    boolean isPaused(String name) {
        return changes.find(name).map(RecipientChange::paused).orElse(false);
    }

    private static Known known(EditionRecipient one, Optional<RecipientChange> change) {
        return change.map(it -> new Known(it.apply(one), it.paused(), true))
                .orElseGet(() -> new Known(one, false, false));
    }
}
