package org.prasan.console.committee;

import java.util.Locale;
import java.util.stream.Stream;
import org.prasan.catalog.Catalog;
import org.prasan.vocabulary.Text;

/** Finds editions by words of their title, period and audience, and of the titles of their tables, in either language. */
final class EditionSearch {

    private EditionSearch() {}

    /** Whether an edition has every word of the text somewhere. */
    static boolean finds(String text, EditionLine line, Catalog catalog) {
        if (text.isBlank()) {
            return true;
        }
        String all = words(line, catalog);
        return Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    private static String words(EditionLine line, Catalog catalog) {
        StringBuilder words = new StringBuilder();
        Stream<Text> tables = catalog.reports().stream()
                .filter(report -> report.id().equals(line.report()))
                .flatMap(report -> report.tables().stream())
                .map(table -> table.title());
        Stream.concat(Stream.of(line.title(), line.period(), line.audience()), tables)
                .forEach(each ->
                        words.append(each.th()).append(' ').append(each.en()).append(' '));
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
