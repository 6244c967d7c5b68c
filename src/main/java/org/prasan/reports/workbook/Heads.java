package org.prasan.reports.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.prasan.disclosure.TableContent;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** The heads of a table as Excel wants them: one line each, none empty, none twice whatever the case. */
final class Heads {

    private Heads() {}

    /** The head of the label column, then one a column. */
    static List<String> of(TableContent content, Language language) {
        List<String> labels = new ArrayList<>();
        labels.add(orElse(oneLine(content.rowLabel().in(language)), Words.ITEM.in(language)));
        content.columns().forEach(column -> labels.add(label(column, language)));
        return unique(labels);
    }

    /** Label of a row or column; in the other language when it has none in this, its code when it has none at all. */
    static String label(TableContent.Head head, Language language) {
        Text label = head.label();
        String other = oneLine(label.in(language == Language.TH ? Language.EN : Language.TH));
        return orElse(oneLine(label.in(language)), other.isEmpty() ? head.code() : other);
    }

    private static List<String> unique(List<String> labels) {
        Set<String> taken = new HashSet<>();
        List<String> unique = new ArrayList<>();
        for (String label : labels) {
            String name = label;
            for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
                name = label + " (" + again + ")";
            }
            unique.add(name);
        }
        return unique;
    }

    private static String oneLine(String label) {
        return label.replaceAll("\\s+", " ").strip();
    }

    private static String orElse(String label, String other) {
        return !label.isEmpty() ? label : other.isBlank() ? Signs.NOT_APPLICABLE : other;
    }
}
