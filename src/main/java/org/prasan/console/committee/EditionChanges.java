package org.prasan.console.committee;

import java.util.List;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ReportDefinition;
import org.prasan.delivery.ReleasedEdition;
import org.prasan.reports.EditionDifference;
import org.prasan.vocabulary.Text;

/** What is otherwise in an edition than in the one before, table by table. */
record EditionChanges(Text table, EditionDifference difference) {

    /** None where the two say the same. */
    static List<EditionChanges> between(ReleasedEdition before, ReleasedEdition edition, Catalog catalog) {
        Optional<ReportDefinition> report = catalog.reports().stream()
                .filter(known -> known.id().equals(edition.report()))
                .findFirst();
        return EditionDifference.between(edition.report(), before.folder(), edition.folder()).stream()
                .filter(difference -> !difference.isNone())
                .map(difference -> new EditionChanges(title(report, difference.table()), difference))
                .toList();
    }

    private static Text title(Optional<ReportDefinition> report, String table) {
        return report.stream()
                .flatMap(known -> known.tables().stream())
                .filter(known -> known.id().equals(table))
                .findFirst()
                .map(known -> known.title())
                .orElseGet(() -> Text.same(table));
    }
}
