package org.prasan.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.Digits;
import org.prasan.vocabulary.ThaiText;

/**
 * What of a cell may be shown to somebody who looks for a mistake: dates and numbers that are no one's number, marks,
 * and words that a list or the form knows. A name in a wrong column is none of these.
 */
final class ShownCell {

    /** A reference such as {@code 12/2562} or {@code CR-0012}: no words, and no row of digits as long as a telephone's. */
    private static final Pattern REFERENCE =
            Pattern.compile("(?=.*\\d)(?!.*\\d{8})[A-Za-zก-ฮ]{0,4}\\.?[-/ ]?\\d[\\d/.-]{0,14}");

    private static final int LONGEST_MARK = 1;

    private final CodeLists lists;

    ShownCell(CodeLists lists) {
        this.lists = lists;
    }

    /** Empty text where it is blank; nothing where it may not be shown. */
    Optional<String> of(ColumnDefinition column, @Nullable Cell cell) {
        if (cell == null || cell.kind() == Cell.Kind.UNCACHED) {
            return Optional.of("");
        }
        String text = ThaiText.clean(cell.text());
        boolean shown = cell.kind() == Cell.Kind.DATE
                || cell.kind() == Cell.Kind.BOOLEAN
                || CellReader.isDash(cell)
                || !Quote.of(text).isEmpty()
                || isKnown(column, text);
        return shown ? Optional.of(text) : Optional.empty();
    }

    private boolean isKnown(ColumnDefinition column, String text) {
        return switch (column.type()) {
            case CODE -> lists.get(column.codeList()).find(text).isPresent() || isWord(column, text);
            case CHOICE -> isWord(column, text);
            case FLAG -> text.codePointCount(0, text.length()) <= LONGEST_MARK;
            case TEXT, ORDINAL -> REFERENCE.matcher(Digits.toAscii(text)).matches() || isWord(column, text);
            default -> isWord(column, text);
        };
    }

    private static boolean isWord(ColumnDefinition column, String text) {
        String key = ThaiText.key(text);
        Stream<String> words = Stream.of(
                        column.unknown().stream(),
                        column.censored().stream(),
                        column.choices().values().stream().flatMap(List::stream),
                        column.choices().keySet().stream())
                .flatMap(each -> each);
        return words.anyMatch(word -> ThaiText.key(word).equals(key));
    }

    /** The names of a column's codes, as its header has them; empty for a single column. */
    static String codes(Map<String, String> codes) {
        return String.join(" ", codes.values());
    }
}
