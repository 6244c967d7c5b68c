package org.prasan.reports.pdf;

import org.prasan.catalog.ChartSpec;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.charts.ChartPicture;
import org.prasan.vocabulary.Language;

/** Charts as they are set into a page. */
final class Charts {

    private Charts() {}

    /** @param mostHeight to which a taller picture is pressed together */
    static ChartRenderable drawn(
            ChartSpec chart, TableContent table, Language language, GeneratedDesigns designs, int mostHeight) {
        boolean thaiDigits = ThaiDigits.areAskedFor(designs.context());
        TableContent printed = thaiDigits ? ThaiDigits.in(table) : table;
        return ChartRenderable.of(
                ChartPicture.of(chart, printed, language, thaiDigits),
                ChartWords.of(chart, table, language),
                designs.width(),
                mostHeight);
    }
}
