package org.prasan.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.MonthNames;
import org.prasan.vocabulary.Text;

/** What a value of a record says to a reader: labels of codes, dates as people write them. */
record RecordWords(TableDefinition table, CodeLists lists) {

    private static final int DIGITS = 9;

    /** Empty for what is not known. */
    Text of(String name, @Nullable String value) {
        if (value == null) {
            return Text.same("");
        }
        ColumnDefinition column = table.column(name);
        return switch (column.type()) {
            case CODE -> label(column.codeList(), value);
            case DATE, DATETIME -> day(Places.date(value.substring(0, "2019-09-24".length())));
            default -> Text.same(value);
        };
    }

    private Text label(String list, String code) {
        return lists.get(list).contains(code) ? lists.get(list).get(code).label() : Text.same(code);
    }

    /** {@code 24 ก.ย. 62}, {@code 24 Sep 2019}. */
    static Text day(LocalDate date) {
        YearMonth month = YearMonth.from(date);
        return new Text(
                date.getDayOfMonth() + " " + MonthNames.abbreviated(month, Language.TH),
                date.getDayOfMonth() + " " + MonthNames.abbreviated(month, Language.EN));
    }

    /** So that 9 comes before 10, and what is not known last. */
    static String sortable(@Nullable String value) {
        if (value == null) {
            return "\uffff";
        }
        return value.length() < DIGITS && value.chars().allMatch(c -> c >= '0' && c <= '9')
                ? "0".repeat(DIGITS - value.length()) + value
                : value;
    }
}
