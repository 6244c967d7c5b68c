package org.prasan.console.committee;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Need;
import org.prasan.console.Need.Urgency;
import org.prasan.console.NeedSource;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Component;

/** Tells committee members what came out within the last two weeks. */
@Component
class NewEditions implements NeedSource {

    private static final Duration NEW = Duration.ofDays(14);
    private static final int MOST = 5;

    private final EditionShelf shelf;
    private final LiveCatalog definitions;
    private final Clock clock;

    NewEditions(EditionShelf shelf, LiveCatalog definitions, Clock clock) {
        this.shelf = shelf;
        this.definitions = definitions;
        this.clock = clock;
    }

    @Override
    public List<Need> of(Account viewer) {
        if (!viewer.is(Role.COMMITTEE)) {
            return List.of();
        }
        Instant since = clock.instant().minus(NEW);
        Catalog catalog = definitions.usable();
        return shelf.of(viewer).stream()
                .filter(edition -> edition.isOpen() && edition.made().isAfter(since))
                .limit(MOST)
                .map(edition -> need(edition, catalog))
                .toList();
    }

    private static Need need(ReleasedEdition edition, Catalog catalog) {
        EditionLine line = EditionLine.of(edition, catalog);
        return new Need(
                new Text(
                        "รายงานใหม่: " + line.title().th() + " " + line.period().th() + " ครั้งที่ " + line.revision(),
                        "New: " + line.title().en() + ", " + line.period().en() + ", revision " + line.revision()),
                line.path(),
                Urgency.SOON);
    }
}
