package org.prasan.reports.workbook;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/** What stands in a cell that has no figure, and what it means. */
final class Signs {

    static final String HIDDEN = "[c]";
    static final String NOT_REPORTED = "–";
    static final String NOT_APPLICABLE = "[z]";
    static final String PARTIAL = "*";

    /** In the order in which they are explained. */
    static final List<Map.Entry<String, Text>> MEANINGS = List.of(
            Map.entry(HIDDEN, Words.HIDDEN_MEANS),
            Map.entry(NOT_REPORTED, Words.NOT_REPORTED_MEANS),
            Map.entry(NOT_APPLICABLE, Words.NOT_APPLICABLE_MEANS),
            Map.entry(PARTIAL, Words.PARTIAL_MEANS));

    private Signs() {}

    /** The words of a cell that has such, else its sign. */
    static String of(ReleasedCell cell, Language language) {
        return cell instanceof ReleasedCell.Words words ? words.words().in(language) : of(cell);
    }

    /** @throws IllegalArgumentException for a figure, which has no sign */
    static String of(ReleasedCell cell) {
        if (cell instanceof ReleasedCell.Censored censored) {
            return censored.sign();
        }
        if (cell instanceof ReleasedCell.Hidden) {
            return HIDDEN;
        }
        if (cell instanceof ReleasedCell.NotReported) {
            return NOT_REPORTED;
        }
        if (cell instanceof ReleasedCell.NotApplicable) {
            return NOT_APPLICABLE;
        }
        throw new IllegalArgumentException("a figure has no sign: " + cell);
    }

    /** One line on the signs that the table has, empty when it has none. */
    static String explained(TableContent content, Language language) {
        SortedSet<String> used = content.cells().stream()
                .flatMap(List::stream)
                .filter(cell -> !(cell instanceof ReleasedCell.Value || cell instanceof ReleasedCell.Words))
                .map(Signs::of)
                .collect(Collectors.toCollection(TreeSet::new));
        return MEANINGS.stream()
                .filter(sign -> used.contains(sign.getKey()))
                .map(sign -> sign.getKey() + " = " + sign.getValue().in(language))
                .collect(Collectors.joining("; "));
    }
}
