package org.prasan.learning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.Cell;
import org.prasan.intake.sheets.SheetHandler;

/** The first sheet of an example that has a table: its first rows as they stand, and what its columns hold. */
final class ExampleSheet implements SheetHandler {

    static final int FIRST_ROWS = 64;

    private final List<NumberedRow> first = new ArrayList<>();
    private final List<ColumnContent> contents = new ArrayList<>();
    private @Nullable HeaderRows header;
    private int lines;
    private boolean done;

    /** A row with its number in the sheet. */
    @SuppressWarnings("ArrayRecordComponent")
    record NumberedRow(int number, @Nullable Cell[] cells) {}

    @Override
    public boolean startSheet(String name, int index, boolean hidden) {
        return !hidden && !done;
    }

    @Override
    public boolean row(int number, @Nullable Cell[] cells) {
        if (header != null) {
            take(cells);
            return true;
        }
        first.add(new NumberedRow(number, cells));
        if (number >= FIRST_ROWS) {
            settle();
        }
        return header != null || number < FIRST_ROWS;
    }

    @Override
    public void endSheet() {
        settle();
        done = header != null;
        first.clear();
    }

    /** Finds the header among the first rows; those below it are the table's first lines. */
    private void settle() {
        if (header != null || first.isEmpty()) {
            return;
        }
        header = HeaderRows.in(first).orElse(null);
        if (header != null) {
            int behind = header.lastRow();
            header.columns().forEach(column -> contents.add(new ColumnContent()));
            first.stream().filter(row -> row.number() > behind).forEach(row -> take(row.cells()));
        }
    }

    private void take(@Nullable Cell[] cells) {
        HeaderRows known = header;
        if (known == null) {
            return;
        }
        lines++;
        for (int i = 0; i < contents.size(); i++) {
            int place = known.columns().get(i).place();
            Cell cell = place < cells.length ? cells[place] : null;
            if (cell != null) {
                contents.get(i).add(cell);
            }
        }
    }

    /** @throws NothingToLearnException when no sheet has a table */
    HeaderRows header() {
        if (header == null) {
            throw new NothingToLearnException();
        }
        return header;
    }

    List<ColumnContent> contents() {
        return contents;
    }

    int lines() {
        return lines;
    }
}
