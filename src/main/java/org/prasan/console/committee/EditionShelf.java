package org.prasan.console.committee;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.ReleasedEdition.State;
import org.prasan.delivery.Releases;
import org.springframework.stereotype.Service;

/**
 * The editions that somebody may read: released ones for the audiences of their areas, and what was released to them and
 * withdrawn since. What waits for approval or was declined is on nobody's shelf.
 */
@Service
@For({Role.COMMITTEE, Role.STATISTICIAN, Role.ADMINISTRATOR})
class EditionShelf {

    private final Releases releases;
    private final LiveCatalog definitions;

    EditionShelf(Releases releases, LiveCatalog definitions) {
        this.releases = releases;
        this.definitions = definitions;
    }

    /** Newest first. */
    List<ReleasedEdition> of(Account viewer) {
        Set<String> audiences = audiences(viewer);
        return releases.list().stream()
                .filter(edition -> isOut(edition) && audiences.contains(edition.audience()))
                .toList();
    }

    /** Empty also for one that the viewer may not read, so that nobody learns that it exists. */
    Optional<ReleasedEdition> find(Account viewer, String id) {
        return releases.find(id)
                .filter(edition -> isOut(edition) && audiences(viewer).contains(edition.audience()));
    }

    /** The newest one before it, of the same report and audience, that still holds: of its period, or of an earlier one. */
    Optional<ReleasedEdition> before(Account viewer, ReleasedEdition edition) {
        return of(viewer).stream()
                .filter(other -> other.isOpen()
                        && other.report().equals(edition.report())
                        && other.audience().equals(edition.audience())
                        && other.period().equals(edition.period())
                        && other.revision() < edition.revision())
                .findFirst();
    }

    private static boolean isOut(ReleasedEdition edition) {
        return edition.state() == State.RELEASED || edition.state() == State.WITHDRAWN;
    }

    /** Administrators, who decide what goes out, read all; everybody else what is for their areas. */
    private Set<String> audiences(Account viewer) {
        Catalog catalog = definitions.usable();
        return viewer.is(Role.ADMINISTRATOR)
                ? Set.copyOf(catalog.protection().widestFirst())
                : Set.copyOf(catalog.protection().readBy(viewer.areas(), catalog.codeLists()));
    }
}
