package org.prasan.console.committee;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.EditionRecipient;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.delivery.Recipients;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.Releases;
import org.prasan.operations.delivering.Approving;
import org.springframework.stereotype.Service;

/** The editions that wait for a role that somebody has, for readers of their areas, and deciding about them. */
@Service
@For({Role.COMMITTEE, Role.STATISTICIAN, Role.ADMINISTRATOR})
class ApprovalShelf {

    private final Approving approving;
    private final Releases releases;
    private final Recipients recipients;
    private final LiveCatalog definitions;

    ApprovalShelf(Approving approving, Releases releases, Recipients recipients, LiveCatalog definitions) {
        this.approving = approving;
        this.releases = releases;
        this.recipients = recipients;
        this.definitions = definitions;
    }

    /** Newest first. */
    List<ReleasedEdition> of(Account viewer) {
        return approving.awaiting().stream()
                .filter(edition -> isFor(viewer, edition))
                .toList();
    }

    /** Empty also for one that is not theirs to decide, so that nobody learns that it exists. */
    Optional<ReleasedEdition> find(Account viewer, String id) {
        return releases.find(id)
                .filter(edition -> edition.state() == ReleasedEdition.State.AWAITING && isFor(viewer, edition));
    }

    /** Names of those whom it will go to once it is approved. */
    List<String> readers(ReleasedEdition edition) {
        return recipients.now(definitions.usable()).to(edition.report(), edition.audience()).stream()
                .map(EditionRecipient::name)
                .toList();
    }

    /** @return false when somebody has decided meanwhile */
    boolean decide(ReleasedEdition edition, boolean approved, Account viewer, String reason) {
        if (!isFor(viewer, edition)) {
            throw new IllegalArgumentException("it is for " + edition.approval() + " to decide");
        }
        return approved
                ? approving.approve(edition, definitions.current(), viewer.name(), reason)
                : approving.decline(edition, viewer.name(), reason);
    }

    private boolean isFor(Account viewer, ReleasedEdition edition) {
        return viewer.roles().stream()
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(edition.approval()))
                .anyMatch(role -> audiences(viewer, role).contains(edition.audience()));
    }

    /** A member decides only about what is for their areas. */
    private Set<String> audiences(Account viewer, Role role) {
        Catalog catalog = definitions.usable();
        return new HashSet<>(
                role == Role.COMMITTEE
                        ? catalog.protection().readBy(viewer.areas(), catalog.codeLists())
                        : catalog.protection().widestFirst());
    }
}
