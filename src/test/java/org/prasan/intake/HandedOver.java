package org.prasan.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.prasan.catalog.Catalog;
import org.prasan.intake.sheets.Cell;
import org.prasan.support.WorkbookBuilder;

/** Reads a file and notes everything that a submission's handler is given. */
final class HandedOver implements SubmissionHandler {

    /** {@code people@S B:number C:seen}, {@code 5: 1|2018-10-01|-}, {@code total 9: …}, {@code end}. */
    final List<String> told = new ArrayList<>();

    final List<TableLayout> layouts = new ArrayList<>();
    final Understood understood;

    private HandedOver(Catalog catalog, byte[] content, String name) {
        understood = new SubmissionReader(catalog).read(content, name, this);
    }

    static HandedOver of(Catalog catalog, WorkbookBuilder workbook) {
        return new HandedOver(catalog, workbook.bytes(), "file.xlsx");
    }

    static HandedOver of(Catalog catalog, byte[] content, String name) {
        return new HandedOver(catalog, content, name);
    }

    Understood.Recognised recognised() {
        if (understood instanceof Understood.Recognised recognised) {
            return recognised;
        }
        throw new AssertionError(understood);
    }

    Understood.Refused refused() {
        if (understood instanceof Understood.Refused refused) {
            return refused;
        }
        throw new AssertionError(understood);
    }

    /** {@code REG A1 2018-10}. */
    String identity() {
        return recognised().form().id() + " " + recognised().agency() + " "
                + recognised().period();
    }

    @Override
    public void startTable(TableLayout layout) {
        layouts.add(layout);
        told.add(layout.table().name() + "@" + layout.sheet() + " "
                + layout.columns().stream().map(HandedOver::name).collect(Collectors.joining(" ")));
    }

    private static String name(LayoutColumn column) {
        String place = column.sheetColumn() < 0 ? "" : TableLayout.columnName(column.sheetColumn()) + ":";
        String codes = column.member().map(member -> member.codes().toString()).orElse("");
        return place
                + column.column().name()
                + codes
                + (column.codes().isEmpty() ? "" : column.codes().values())
                + (column.repeats() ? "(repeats)" : "");
    }

    @Override
    public void row(RawRow row) {
        told.add(row.number() + ": " + cells(row));
    }

    @Override
    public void totals(RawRow row) {
        told.add("total " + row.number() + ": " + cells(row));
    }

    @Override
    public void endTable() {
        told.add("end");
    }

    @Override
    public void startOver() {
        told.clear();
        layouts.clear();
    }

    private static String cells(RawRow row) {
        return Arrays.stream(row.cells()).map(HandedOver::text).collect(Collectors.joining("|"));
    }

    private static String text(Cell cell) {
        return Objects.isNull(cell) ? "" : cell.text();
    }
}
