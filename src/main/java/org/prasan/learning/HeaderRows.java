package org.prasan.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.intake.sheets.Cell;
import org.prasan.learning.ExampleSheet.NumberedRow;

/**
 * Where the header of an example stands: the first row of texts alone that is nearly as wide as the widest row, with a
 * second below it where that fills what the first leaves open.
 *
 * @param above texts of the rows before it, the first of which may be the title
 */
record HeaderRows(int firstRow, int lastRow, List<NamedColumn> columns, List<String> above) {

    private static final double NEARLY = 0.6;
    private static final int FEWEST = 2;

    HeaderRows {
        columns = List.copyOf(columns);
        above = List.copyOf(above);
    }

    /**
     * @param place in the sheet, from 0
     * @param group what stands over it in the first header row, over its first column at least
     * @param own what stands in the second, empty where there is none
     */
    record NamedColumn(int place, String group, String own) {

        String name() {
            return (group + " " + own).strip();
        }
    }

    static Optional<HeaderRows> in(List<NumberedRow> rows) {
        long widest = rows.stream().mapToLong(row -> filled(row.cells())).max().orElse(0);
        for (int i = 0; i + 1 < rows.size(); i++) {
            @Nullable Cell[] cells = rows.get(i).cells();
            double wide = Math.max(FEWEST, Math.ceil(widest * NEARLY));
            if (isAllText(cells)
                    && (filled(cells) >= wide
                            || isOverGroups(cells, rows.get(i + 1).cells(), wide))) {
                return Optional.of(at(rows, i));
            }
        }
        return Optional.empty();
    }

    private static HeaderRows at(List<NumberedRow> rows, int i) {
        @Nullable Cell[] upper = rows.get(i).cells();
        @Nullable Cell[] next = rows.get(i + 1).cells();
        boolean two = isAllText(next) && fillsGaps(upper, next);
        List<String> above = new ArrayList<>();
        rows.subList(0, i).forEach(row -> texts(row.cells(), above));
        return new HeaderRows(
                rows.get(i).number(),
                rows.get(two ? i + 1 : i).number(),
                names(upper, two ? next : new Cell[0]),
                above);
    }

    /** The names of groups alone are fewer than the columns; under the first, that of the lines, nothing stands. */
    private static boolean isOverGroups(@Nullable Cell[] upper, @Nullable Cell[] next, double wide) {
        int first = 0;
        while (first < upper.length && upper[first] == null) {
            first++;
        }
        return filled(upper) >= FEWEST
                && isAllText(next)
                && filled(next) >= wide
                && text(next, first).isEmpty()
                && fillsGaps(upper, next);
    }

    /** Under a group's name, which stands over its first column, the second has columns that the first has not. */
    private static boolean fillsGaps(@Nullable Cell[] upper, @Nullable Cell[] next) {
        for (int c = 0; c < next.length; c++) {
            if (next[c] != null && text(upper, c).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<NamedColumn> names(@Nullable Cell[] upper, @Nullable Cell[] lower) {
        List<NamedColumn> names = new ArrayList<>();
        String group = "";
        for (int c = 0; c < Math.max(upper.length, lower.length); c++) {
            String above = text(upper, c);
            String below = text(lower, c);
            group = above.isEmpty() ? group : above;
            if (!above.isEmpty() && below.isEmpty()) {
                names.add(new NamedColumn(c, above, ""));
            } else if (!below.isEmpty()) {
                names.add(new NamedColumn(c, group, below));
            }
        }
        return names;
    }

    private static void texts(@Nullable Cell[] cells, List<String> into) {
        for (Cell cell : cells) {
            if (cell != null && cell.kind() == Cell.Kind.TEXT) {
                into.add(oneLine(cell.text()));
            }
        }
    }

    private static String text(@Nullable Cell[] cells, int c) {
        Cell cell = c < cells.length ? cells[c] : null;
        return cell == null ? "" : oneLine(cell.text());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static long filled(@Nullable Cell[] cells) {
        long filled = 0;
        for (Cell cell : cells) {
            filled += cell == null ? 0 : 1;
        }
        return filled;
    }

    private static boolean isAllText(@Nullable Cell[] cells) {
        for (Cell cell : cells) {
            if (cell != null && cell.kind() != Cell.Kind.TEXT) {
                return false;
            }
        }
        return true;
    }
}
