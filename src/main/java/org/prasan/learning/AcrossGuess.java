package org.prasan.learning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.MonthNames;
import org.prasan.vocabulary.MonthRange;

/**
 * What the cells of one header row across a crosstab are.
 *
 * @param column its name in the draft
 * @param attributes behind the name, as in the form's YAML
 * @param others code lists that know its words as well
 */
record AcrossGuess(String column, String attributes, List<String> others) {

    private static final String MONTH = "type: month";
    private static final double NEARLY_ALL = 0.8;
    private static final int FEWEST = 2;

    AcrossGuess {
        others = List.copyOf(others);
    }

    boolean isMonth() {
        return attributes.equals(MONTH);
    }

    String line() {
        return "        - {column: " + column + ", " + attributes + "}";
    }

    /** A closed set of its own, whose codes a person may name better. */
    static AcrossGuess choices(String column, Collection<String> words) {
        return new AcrossGuess(column, "type: choice, choices: " + Members.choices(words), List.of());
    }

    /** What the words of a header row can be told by. */
    record Known(CodeLists lists, MonthRange reporting) {

        /** Months, or codes of the list that knows most of them. */
        Optional<AcrossGuess> named(Collection<String> words) {
            if (words.size() < FEWEST || words.contains("")) {
                return Optional.empty();
            }
            if (words.stream()
                    .allMatch(word -> MonthNames.readMonth(word, reporting).isPresent())) {
                return Optional.of(new AcrossGuess("month", MONTH, List.of()));
            }
            List<String> knowing = lists.names().stream()
                    .map(lists::get)
                    .filter(list -> known(words, list) >= NEARLY_ALL * words.size())
                    .sorted(Comparator.comparingLong((CodeList list) -> -known(words, list))
                            .thenComparing(list -> list.codes().size())
                            .thenComparing(CodeList::name))
                    .map(CodeList::name)
                    .toList();
            return knowing.stream()
                    .findFirst()
                    .map(list ->
                            new AcrossGuess(list, "type: code, codelist: " + list, knowing.subList(1, knowing.size())));
        }

        private static long known(Collection<String> words, CodeList list) {
            return words.stream().filter(word -> list.find(word).isPresent()).count();
        }
    }
}
