package org.prasan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.TableDefinition;
import org.prasan.intake.sheets.Cell;
import org.prasan.vocabulary.MonthRange;

/** Lays out a table where its header was found, with the columns that are carried from the heading behind its own. */
record TableStart(FormDefinition form, Heading heading, String sheet, MonthRange reporting) {

    TableLayout layout(TableDefinition definition, int row, List<LayoutColumn> found) {
        List<LayoutColumn> columns = new ArrayList<>(found);
        for (ColumnDefinition column : definition.columns()) {
            if (column.isFromField()) {
                columns.add(new LayoutColumn(column, Optional.empty(), Map.of(), -1, false));
            }
        }
        return new TableLayout(form, definition, heading.agency(), sheet, reporting, row, columns);
    }

    List<@Nullable Cell> fieldCells(TableDefinition definition) {
        List<@Nullable Cell> cells = new ArrayList<>();
        for (ColumnDefinition column : definition.columns()) {
            if (column.isFromField()) {
                HeadingFields.Field field = heading.fields().byName().get(column.field());
                cells.add(field == null ? null : field.cell());
            }
        }
        return cells;
    }

    static void requireColumns(HeaderMatch match) {
        for (ColumnDefinition column : match.table().columns()) {
            boolean wanted = column.required() || !column.members().isEmpty();
            boolean found = column.isFromField()
                    || match.columns().stream().anyMatch(c -> c.column().equals(column));
            if (wanted && !found) {
                throw Refusal.missingColumn(
                        column.name(),
                        column.headers().isEmpty()
                                ? column.name()
                                : column.headers().get(0));
            }
        }
    }

    /** The records that are made of the heading fields alone. */
    void takeFields(SubmissionHandler handler) {
        for (ColumnDefinition field : form.fields()) {
            if (field.required() && !heading.fields().byName().containsKey(field.name())) {
                throw Refusal.missingField(field.name(), field.headers().get(0));
            }
        }
        for (TableDefinition definition : form.tables()) {
            if (definition.fromFields() && !heading.fields().isInherited()) {
                handler.startTable(layout(definition, 0, List.of()));
                handler.row(new RawRow(0, fieldCells(definition).toArray(new Cell[0])));
                handler.endTable();
            }
        }
    }
}
