package org.prasan.console.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.delivery.ReleasedEdition.Withdrawal;
import org.prasan.vocabulary.Audiences;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/**
 * An edition as a page names it.
 *
 * @param report its code, for filters
 */
record EditionLine(
        String path,
        String report,
        Text title,
        Text period,
        int revision,
        Text audience,
        LocalDate asOf,
        java.time.Instant made,
        Optional<Withdrawal> withdrawn) {

    static final String EDITIONS = "/committee/editions/";

    static EditionLine of(ReleasedEdition edition, Catalog catalog) {
        return new EditionLine(
                EDITIONS + edition.id(),
                edition.report(),
                title(edition.report(), catalog),
                PeriodLabel.of(edition.period()),
                edition.revision(),
                Audiences.of(edition.audience()),
                edition.asOf(),
                edition.made(),
                edition.withdrawn());
    }

    /** The code itself for a report that is defined no longer. */
    private static Text title(String report, Catalog catalog) {
        return catalog.reports().stream()
                .filter(known -> known.id().equals(report))
                .findFirst()
                .map(known -> known.title())
                .orElseGet(() -> Text.same(report));
    }
}
