package org.prasan.reports.pdf;

import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.prasan.catalog.ChartSpec;
import org.prasan.disclosure.TableContent;
import org.prasan.vocabulary.Language;

/** A chart read aloud: what is measured, then every figure of it with its labels. */
final class ChartWords {

    private static final int MOST_FIGURES = 40;

    private ChartWords() {}

    /** The first figures of a large chart; all are in its table. */
    static String of(ChartSpec chart, TableContent table, Language language) {
        StringJoiner words = new StringJoiner("; ", chart.subtitle().in(language) + ": ", "");
        int[] columns = IntStream.range(0, table.columns().size())
                .filter(column -> !table.columns().get(column).total())
                .toArray();
        int figures = 0;
        for (int row = 0; row < table.rows().size() && figures < MOST_FIGURES; row++) {
            if (!table.rows().get(row).total()) {
                words.add(row(table, row, columns, language));
                figures += columns.length;
            }
        }
        return words.toString();
    }

    private static String row(TableContent table, int row, int[] columns, Language language) {
        StringJoiner figures =
                new StringJoiner(", ", table.rows().get(row).label().in(language) + " – ", "");
        for (int column : columns) {
            figures.add(table.columns().get(column).label().in(language) + " " + CellText.of(table.cell(row, column)));
        }
        return figures.toString();
    }
}
