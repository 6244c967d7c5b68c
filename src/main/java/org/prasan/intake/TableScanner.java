package org.prasan.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.Cell;
import org.prasan.intake.sheets.MergedCells;
import org.prasan.vocabulary.PlainNumber;
import org.prasan.vocabulary.ThaiText;

/**
 * Sorts the rows below a header into lines, the total row, and what is neither: empty lines, signatures, the title of
 * the next table.
 */
final class TableScanner {

    private final TableLayout layout;
    private final List<@Nullable Cell> fields;
    private final SubmissionHandler handler;
    private final int[] sheetColumns;
    private final boolean[] weightless;
    private final Set<String> totals = new HashSet<>();
    private final List<String> nils;
    private final List<String> ends;
    private final List<String> endKeys;
    private final CarriedCells carried;
    private final Trail trail;
    private int last;

    /** @param fields cells of the layout's columns that are carried from the heading, which are its last ones */
    TableScanner(
            TableLayout layout,
            List<@Nullable Cell> fields,
            MergedDown merged,
            SubmissionHandler handler,
            Trail trail) {
        this.layout = layout;
        this.carried = new CarriedCells(layout, merged);
        this.trail = trail;
        this.fields = fields;
        this.handler = handler;
        int width = layout.columns().size() - fields.size();
        this.sheetColumns = new int[width];
        this.weightless = new boolean[width];
        for (int i = 0; i < width; i++) {
            LayoutColumn column = layout.columns().get(i);
            sheetColumns[i] = column.sheetColumn();
            weightless[i] = column.column().type() == org.prasan.catalog.ColumnDefinition.Type.IGNORED;
        }
        layout.table().totals().forEach(word -> totals.add(ThaiText.key(word)));
        this.nils = layout.table().nils().stream().map(ThaiText::key).toList();
        this.ends = layout.table().ends().stream().map(TableScanner::squeezed).toList();
        this.endKeys = layout.table().ends().stream().map(ThaiText::key).toList();
        this.last = layout.headerRow() + 1;
        handler.startTable(layout);
    }

    /** @return false when the row is not part of the table any more */
    boolean take(int number, @Nullable Cell[] cells) {
        boolean gap = number > last + 1;
        last = number;
        Cell first = first(cells);
        if (first != null && first.kind() == Cell.Kind.TEXT) {
            String key = ThaiText.key(first.text());
            if (totals.contains(key) || isSubtotal(key, cells)) {
                trail.skipped(number, Trail.Why.TOTAL);
                handler.totals(pick(number, cells));
                return true;
            }
            boolean alone = count(cells) == 1;
            if (alone && nils.stream().anyMatch(key::startsWith)) {
                trail.skipped(number, Trail.Why.NOTHING_TO_REPORT);
                return true;
            }
            if (gap && alone || isEnd(first.text(), key, alone)) {
                trail.skipped(number, Trail.Why.AFTER_THE_TABLE);
                return false;
            }
        }
        takeLine(number, cells);
        return true;
    }

    /** A line that has nothing of its own but what is merged into it from above is no line. */
    private void takeLine(int number, @Nullable Cell[] cells) {
        RawRow row = pick(number, cells);
        if (hasWeight(row)) {
            if (reportsMonthsTogether()) {
                throw Refusal.severalMonths(layout.sheet());
            }
            carried.fill(row);
            handler.row(row);
        } else {
            trail.skipped(number, Trail.Why.NOTHING_BUT_ITS_NUMBER);
        }
    }

    /** Where the sheet's month is the month of its figures there must be one; a sheet without lines may cover several. */
    private boolean reportsMonthsTogether() {
        return layout.table().crosstab().isPresent()
                && layout.table().month().isEmpty()
                && layout.form().always().isEmpty()
                && layout.reporting().length() > 1;
    }

    /** A total of some of the lines has words behind the word for a total, and numbers only beside it. */
    private boolean isSubtotal(String key, @Nullable Cell[] cells) {
        boolean begins = false;
        for (String word : totals) {
            begins |= key.startsWith(word);
        }
        if (!begins) {
            return false;
        }
        int texts = 0;
        for (Cell cell : cells) {
            texts += cell != null && cell.kind() == Cell.Kind.TEXT && !PlainNumber.isDash(cell.text()) ? 1 : 0;
        }
        return texts == 1;
    }

    /** Whether cells merged down there would have been carried down, had they been known. */
    boolean wouldCarry(MergedCells cells) {
        return cells.firstRow() <= last && carried.isMeant(cells);
    }

    /** Of a line with several cells the words must stand as they are written, so that case NOTE-1 does not end it. */
    private boolean isEnd(String text, String key, boolean alone) {
        String plain = squeezed(text);
        return ends.stream().anyMatch(plain::startsWith)
                || (alone && endKeys.stream().anyMatch(key::startsWith));
    }

    private static String squeezed(String text) {
        return ThaiText.clean(text).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    void end() {
        handler.endTable();
    }

    private RawRow pick(int number, @Nullable Cell[] cells) {
        @Nullable Cell[] picked = new Cell[layout.columns().size()];
        for (int i = 0; i < sheetColumns.length; i++) {
            picked[i] = sheetColumns[i] < cells.length ? cells[sheetColumns[i]] : null;
        }
        for (int i = 0; i < fields.size(); i++) {
            picked[sheetColumns.length + i] = fields.get(i);
        }
        return new RawRow(number, picked);
    }

    /** A line that holds nothing but its number was prepared and never filled in. */
    private boolean hasWeight(RawRow row) {
        for (int i = 0; i < sheetColumns.length; i++) {
            if (!weightless[i] && row.cells()[i] != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Cell first(@Nullable Cell[] cells) {
        for (Cell cell : cells) {
            if (cell != null) {
                return cell;
            }
        }
        return null;
    }

    private static int count(@Nullable Cell[] cells) {
        int count = 0;
        for (Cell cell : cells) {
            count += cell == null ? 0 : 1;
        }
        return count;
    }
}
