package org.prasan.reports.workbook;

import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.ReportDefinition;
import org.prasan.disclosure.ReleasedTable;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.EditionContext;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Text;

/** One workbook in the making and what goes into it. */
record Book(
        WorkbookFile file,
        ReportDefinition report,
        Map<String, ? extends ReleasedTable> tables,
        EditionContext context,
        Language language) {

    String in(Text text) {
        return text.in(language);
    }

    String stamp() {
        return in(context.stamp().words());
    }

    /** The day in words, in the Buddhist era in Thai. */
    String asOf() {
        return PeriodLabel.date(context.asOf()).in(language);
    }

    /** @throws IllegalArgumentException when the report shows a table that was not released */
    TableContent released(String tableId) {
        ReleasedTable table = tables.get(tableId);
        if (table == null) {
            throw new IllegalArgumentException(
                    "report " + report.id() + " shows table " + tableId + ", which was not released");
        }
        return table.content();
    }

    /** The table on the cover. */
    Optional<TableContent> keyFigures() {
        return Optional.of(report.keyFigures()).filter(id -> !id.isBlank()).map(this::released);
    }

    Page newPage(String sheetName) {
        return new Page(file.newSheet(sheetName), file.styles(), language);
    }
}
