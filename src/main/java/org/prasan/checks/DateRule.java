package org.prasan.checks;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.prasan.catalog.ColumnDefinition.Type;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.DateReader;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

/** {@code date}: a date or time that exists, as a date cell or as text in any of the ways agencies write it. */
final class DateRule {

    static final String NAME = "date";
    /** Spreadsheets show a zero, or a time alone, as the day on which they begin to count: 1899-12-30 to 1904-01-01. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1904, 1, 2);

    private DateRule() {}

    static Reading read(Cell cell, Type type, MonthRange reporting) {
        Optional<?> moment = switch (type) {
            case TIME -> time(cell);
            case DATETIME -> dateTime(cell, reporting);
            default -> date(cell, reporting);
        };
        return moment.isPresent() ? new Reading.Read(moment.get()) : new Reading.Unread(violation(cell));
    }

    private static Optional<LocalDate> date(Cell cell, MonthRange reporting) {
        return switch (cell.kind()) {
            case DATE -> day(cell);
            case TEXT -> DateReader.readDate(cell.text(), reporting);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDateTime> dateTime(Cell cell, MonthRange reporting) {
        return switch (cell.kind()) {
            case DATE -> day(cell).map(day -> day.atTime(cell.date().toLocalTime()));
            case TEXT -> DateReader.readDateTime(cell.text(), reporting);
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(Cell cell) {
        LocalDate day = DateReader.fromCell(cell.date().toLocalDate());
        return day.isBefore(FIRST_DAY) ? Optional.empty() : Optional.of(day);
    }

    private static Optional<LocalTime> time(Cell cell) {
        return switch (cell.kind()) {
            case DATE -> Optional.of(cell.date().toLocalTime());
            case TEXT -> DateReader.readTime(cell.text());
            default -> Optional.empty();
        };
    }

    private static Violation violation(Cell cell) {
        String quote = Quote.of(cell.text());
        return new Violation(
                NAME,
                new Text("วันที่ไม่ถูกต้องหรืออ่านไม่ได้" + quote, "not a date that exists" + quote),
                new Text("พิมพ์วันที่ เช่น 12 ต.ค. 2561", "type a date such as 12/10/2561 or 12 October 2018"));
    }
}
