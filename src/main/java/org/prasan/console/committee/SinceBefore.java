package org.prasan.console.committee;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.delivery.ReleasedEdition;

/**
 * An edition against the one before it.
 *
 * @param before nothing when it is the first
 */
record SinceBefore(@Nullable EditionLine before, List<EditionChanges> changes) {

    static SinceBefore of(Optional<ReleasedEdition> before, ReleasedEdition edition, Catalog catalog) {
        return before.map(other -> new SinceBefore(
                        EditionLine.of(other, catalog), EditionChanges.between(other, edition, catalog)))
                .orElseGet(() -> new SinceBefore(null, List.of()));
    }
}
