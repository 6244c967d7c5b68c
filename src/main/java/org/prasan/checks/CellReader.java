package org.prasan.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.Digits;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.PlainNumber;
import org.prasan.vocabulary.ThaiText;

/** Reads a cell by its column's type and holds every rule on single cells against it. */
final class CellReader {

    private static final List<String> NO = List.of("", "ไม่", "no", "n", "0", "x", "✗", "false", "ไม่เข้า");

    private final CodeLists lists;
    private final MonthRange reporting;

    CellReader(CodeLists lists, MonthRange reporting) {
        this.lists = lists;
        this.reporting = reporting;
    }

    Reading read(ColumnDefinition column, @Nullable Cell cell) {
        if (cell == null || isDash(cell)) {
            return blank(column);
        }
        Reading reading = readFilled(column, cell);
        if (!(reading instanceof Reading.Read read) || read.value() == null) {
            return reading;
        }
        return judge(column, read.value()).<Reading>map(Reading.Unread::new).orElse(reading);
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
            case NUMBER -> isUnknown(column, cell) ? Reading.BLANK : NumberRule.read(cell);
            case ORDINAL -> ordinal(cell);
            case CODE -> CodeRule.read(cell, lists.get(column.codeList()));
            case DATE, TIME, DATETIME -> DateRule.read(cell, column.type(), reporting);
            case FLAG -> new Reading.Read(isNo(cell) ? null : Boolean.TRUE);
            default -> new Reading.Read(Digits.toAscii(ThaiText.clean(cell.text())));
        };
    }

    private Optional<Violation> judge(ColumnDefinition column, Object value) {
        return switch (column.type()) {
            case COUNT, NUMBER -> number(column, (Long) value);
            case DATE, DATETIME -> column.happened() ? FutureRule.check(value, reporting) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Violation> number(ColumnDefinition column, long value) {
        Optional<Violation> negative = NegativeRule.check(value);
        return negative.isPresent() ? negative : column.range().flatMap(range -> RangeRule.check(value, range));
    }

    /** The meeting number of {@code 13/2562}. */
    private static Reading ordinal(Cell cell) {
        OptionalLong whole = NumberRule.whole(cell);
        if (whole.isPresent()) {
            return new Reading.Read(whole.getAsLong());
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

    private static boolean isDash(Cell cell) {
        return cell.kind() == Cell.Kind.TEXT && PlainNumber.isDash(cell.text());
    }

    private static boolean isUnknown(ColumnDefinition column, Cell cell) {
        String key = ThaiText.key(cell.text());
        return column.unknown().stream().anyMatch(word -> ThaiText.key(word).equals(key));
    }

    private static boolean isNo(Cell cell) {
        return cell.kind() == Cell.Kind.BOOLEAN
                ? cell.text().equalsIgnoreCase("false")
                : NO.contains(ThaiText.key(cell.text()));
    }
}
