package org.prasan.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.prasan.catalog.ColumnDefinition;
import org.prasan.intake.LayoutColumn;
import org.prasan.intake.RawRow;
import org.prasan.intake.SubmissionHandler;
import org.prasan.intake.TableLayout;
import org.prasan.vocabulary.CodeLists;

/**
 * Picks a row of a sheet and a few on either side of it, as a reader of the sheet would find them; columns that name
 * people never come here. What could be a name in any other is left out ({@link ShownCell}).
 */
public final class RowsAround implements SubmissionHandler {

    private static final int EITHER_SIDE = 4;

    private final String sheet;
    private final int row;
    private final ShownCell shown;
    private final Deque<Line> before = new ArrayDeque<>();
    private final List<Line> after = new ArrayList<>();
    private List<Column> columns = List.of();
    private List<LayoutColumn> layout = List.of();
    private boolean here;
    private boolean found;

    public RowsAround(String sheet, int row, CodeLists lists) {
        this.sheet = sheet;
        this.row = row;
        this.shown = new ShownCell(lists);
    }

    /**
     * A column of the table.
     *
     * @param place such as {@code C}; empty for what is carried from a heading
     * @param name what the form's agencies call it first, else the form's own name
     */
    public record Column(String place, String name) {}

    /** @param cells a text each column; nothing where it may not be shown */
    public record Line(int number, List<Optional<String>> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** The rows in their order; none when the row is in no table of the sheet. */
    public record Extract(List<Column> columns, List<Line> lines) {

        public Extract {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    public Extract extract() {
        if (!found) {
            return new Extract(List.of(), List.of());
        }
        List<Line> lines = new ArrayList<>(before);
        lines.addAll(after);
        return new Extract(columns, lines);
    }

    @Override
    public void startTable(TableLayout found) {
        here = found.sheet().equals(sheet) && !this.found;
        if (here) {
            before.clear();
            after.clear();
            layout = found.columns();
            columns = layout.stream().map(RowsAround::column).toList();
        }
    }

    private static Column column(LayoutColumn column) {
        ColumnDefinition definition = column.column();
        String name = definition.headers().stream().findFirst().orElse(definition.name());
        String codes = ShownCell.codes(column.codes());
        return new Column(
                column.sheetColumn() < 0 ? "" : TableLayout.columnName(column.sheetColumn()),
                codes.isEmpty() ? name : name + " " + codes);
    }

    @Override
    public void row(RawRow line) {
        if (!here || line.number() == 0) {
            return;
        }
        if (line.number() < row) {
            before.add(line(line));
            if (before.size() > EITHER_SIDE) {
                before.removeFirst();
            }
        } else if (after.size() <= EITHER_SIDE) {
            found = found || line.number() == row;
            after.add(line(line));
        }
    }

    private Line line(RawRow line) {
        List<Optional<String>> cells = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            cells.add(shown.of(layout.get(i).column(), line.cells()[i]));
        }
        return new Line(line.number(), cells);
    }

    @Override
    public void totals(RawRow line) {
        row(line);
    }

    @Override
    public void endTable() {
        here = false;
    }

    @Override
    public void startOver() {
        here = false;
        found = false;
        before.clear();
        after.clear();
    }
}
