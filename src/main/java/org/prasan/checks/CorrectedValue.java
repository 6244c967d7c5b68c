package org.prasan.checks;

import java.util.Optional;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

/** A value that an administrator puts in place of a cell's, read and judged as the cell would have been. */
public final class CorrectedValue {

    private CorrectedValue() {}

    /** Either is there. */
    public record Outcome(Optional<String> json, Optional<Text> refusal) {}

    /** @return the value as a payload holds it, or what a rule has against it */
    public static Outcome read(ColumnDefinition column, String text, CodeLists lists, MonthRange reporting) {
        CellReader reader = new CellReader(lists, reporting);
        Reading reading = reader.read(column, text.isBlank() ? null : Cell.text(text));
        if (reading instanceof Reading.Unread unread) {
            return refused(unread.violation());
        }
        Object value = ((Reading.Read) reading).value();
        Optional<Violation> violation = CellReader.judgeNumber(column, value);
        if (violation.isEmpty()) {
            violation = reader.judgeDate(column, value);
        }
        if (violation.isPresent()) {
            return refused(violation.get());
        }
        String array = Payload.of(new Object[] {value});
        return new Outcome(Optional.of(array.substring(1, array.length() - 1)), Optional.empty());
    }

    private static Outcome refused(Violation violation) {
        return new Outcome(Optional.empty(), Optional.of(violation.message()));
    }
}
