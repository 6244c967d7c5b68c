package org.prasan.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.FormDefinition;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.DateReader;
import org.prasan.vocabulary.ThaiText;

/** The values above a table that have a label beside them. Those of an earlier sheet hold until this one says its own. */
final class HeadingFields {

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private boolean inherited;

    /** A heading field's value and where it stands. */
    record Field(Cell cell, int row, int column) {}

    HeadingFields following() {
        HeadingFields next = new HeadingFields();
        next.fields.putAll(fields);
        next.inherited = true;
        return next;
    }

    /** It is another form than it seemed. */
    void forget() {
        fields.clear();
        inherited = false;
    }

    /** The value stands in the next cell that is filled, unless that is the next label: then there is none. */
    void read(FormDefinition form, int number, @Nullable Cell[] cells, int column, Cell label) {
        for (ColumnDefinition field : form.fields()) {
            if (!isLabel(field, label) || field.personal()) {
                continue;
            }
            for (int c = column + 1; c < cells.length; c++) {
                Cell value = cells[c];
                if (value != null) {
                    if (form.fields().stream().noneMatch(other -> isLabel(other, value))) {
                        put(field, new Field(value, number, c));
                    }
                    return;
                }
            }
        }
    }

    private static boolean isLabel(ColumnDefinition field, Cell cell) {
        String key = ThaiText.headerKey(cell.text());
        return field.headers().stream().anyMatch(h -> ThaiText.headerKey(h).equals(key));
    }

    /** What is said first holds: a table's header may have the same word. */
    private void put(ColumnDefinition field, Field value) {
        if (inherited) {
            forget();
        }
        fields.putIfAbsent(field.name(), value);
    }

    /** Empty when there is no such field, or it is no date. */
    Optional<LocalDate> date(String name) {
        Field field = fields.get(name);
        if (field == null) {
            return Optional.empty();
        }
        Cell cell = field.cell();
        return cell.kind() == Cell.Kind.DATE
                ? Optional.of(DateReader.fromCell(cell.date().toLocalDate()))
                : DateReader.readDate(cell.text(), null);
    }

    /** Whether this sheet says none of its fields itself. */
    boolean isInherited() {
        return inherited;
    }

    Map<String, Field> byName() {
        return fields;
    }
}
