package org.prasan.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.CensoredCount;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.Digits;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.PlainNumber;
import org.prasan.vocabulary.ThaiText;

/** Reads a cell by its column's type; judges what it says in a second step, once the whole row could be read. */
final class CellReader {

    private static final List<String> NO = List.of("ไม่", "no", "n", "0", "x", "✗", "☐", "□", "false", "ไม่เข้า");

    private final CodeLists lists;
    private final MonthRange reporting;

    CellReader(CodeLists lists, MonthRange reporting) {
        this.lists = lists;
        this.reporting = reporting;
    }

    Reading read(ColumnDefinition column, @Nullable Cell cell) {
        if (cell == null || isDash(cell) || isLost(column, cell)) {
            return blank(column);
        }
        return readFilled(column, cell);
    }

    /** A formula without a result says nothing where any text or mark would do. */
    private static boolean isLost(ColumnDefinition column, Cell cell) {
        boolean anythingGoes =
                column.type() == ColumnDefinition.Type.TEXT || column.type() == ColumnDefinition.Type.FLAG;
        return anythingGoes && (cell.kind() == Cell.Kind.ERROR || cell.kind() == Cell.Kind.UNCACHED);
    }

    private static Reading blank(ColumnDefinition column) {
        if (column.type() == ColumnDefinition.Type.COUNT) {
            return new Reading.Read(0L);
        }
        return column.required() ? new Reading.Unread(RequiredRule.violation(column)) : Reading.BLANK;
    }

    private Reading readFilled(ColumnDefinition column, Cell cell) {
        return switch (column.type()) {
            case COUNT -> NumberRule.read(cell);
            case NUMBER -> number(column, cell);
            case ORDINAL -> ordinal(cell);
            case CODE -> CodeRule.read(cell, lists.get(column.codeList()));
            case DATE, TIME, DATETIME -> DateRule.read(cell, column.type(), reporting);
            case YEAR -> YearReading.read(cell);
            case FLAG -> new Reading.Read(isNo(cell) ? null : Boolean.TRUE);
            default -> new Reading.Read(Digits.toAscii(ThaiText.clean(cell.text())));
        };
    }

    /** What its publisher has hidden is kept as such: neither a number nor nothing. */
    private static Reading number(ColumnDefinition column, Cell cell) {
        Optional<CensoredCount> censored = oneOf(column.censored(), cell).flatMap(CensoredCount::of);
        if (censored.isPresent()) {
            return new Reading.Read(censored.get());
        }
        return oneOf(column.unknown(), cell).isPresent() ? Reading.BLANK : NumberRule.read(cell);
    }

    /** Whether a value that could be read can be true. */
    static Optional<Violation> judgeNumber(ColumnDefinition column, @Nullable Object value) {
        boolean counted = column.type() == ColumnDefinition.Type.COUNT || column.type() == ColumnDefinition.Type.NUMBER;
        if (!counted || !(value instanceof Long number)) {
            return Optional.empty();
        }
        Optional<Violation> negative = NegativeRule.check(number);
        return negative.isPresent() ? negative : column.range().flatMap(range -> RangeRule.check(number, range));
    }

    Optional<Violation> judgeDate(ColumnDefinition column, @Nullable Object value) {
        return column.happened() && value != null ? FutureRule.check(value, reporting) : Optional.empty();
    }

    /** The meeting number of {@code 13/2562}. */
    private static Reading ordinal(Cell cell) {
        OptionalLong whole = NumberRule.whole(cell);
        if (whole.isPresent()) {
            return new Reading.Read(whole.getAsLong());
        }
        if (cell.kind() != Cell.Kind.TEXT) {
            return NumberRule.read(cell);
        }
        List<Character> digits = new ArrayList<>();
        for (char c : Digits.toAscii(cell.text()).toCharArray()) {
            if (Character.isDigit(c)) {
                digits.add(c);
            } else if (!digits.isEmpty()) {
                break;
            }
        }
        StringBuilder number = new StringBuilder();
        digits.forEach(number::append);
        return number.isEmpty() || number.length() > 9
                ? NumberRule.read(cell)
                : new Reading.Read(Long.parseLong(number.toString()));
    }

    static boolean isDash(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && PlainNumber.isDash(cell.text());
    }

    static Optional<String> oneOf(List<String> words, Cell cell) {
        String key = ThaiText.key(cell.text());
        return words.stream().filter(word -> ThaiText.key(word).equals(key)).findFirst();
    }

    /** A stroke is how a form is ticked by keyboard; brackets without one were left open. */
    private static boolean isNo(Cell cell) {
        if (cell.kind() == Cell.Kind.BOOLEAN) {
            return cell.text().equalsIgnoreCase("false");
        }
        String key = ThaiText.key(cell.text());
        return key.isEmpty() ? cell.text().indexOf('/') < 0 : NO.contains(key);
    }
}
