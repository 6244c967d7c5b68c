package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.prasan.disclosure.TableContent;
import org.prasan.vocabulary.Language;

/**
 * Widths that fit the page: the label column as wide as its labels need, the figures equal, totals wider if they must.
 * A wide table is set smaller, and where that is not enough its columns are shared out to several parts; nothing is ever
 * clipped.
 *
 * @param from first column shown, {@code to} is not
 * @param widths of the columns from {@code from} to {@code to}
 * @param padding left and right of each cell
 */
record TableLayout(int from, int to, int labelWidth, List<Integer> widths, int padding, float size) {

    private static final float[] SHRINK = {0, 0.5f, 1, 1.5f, 2, 2.5f};
    static final int PADDING = 4;
    private static final int TIGHT_PADDING = 2;
    private static final int TIGHT_FROM = 2;

    TableLayout {
        widths = List.copyOf(widths);
    }

    /** Heads are this much smaller than cells. */
    private static final float HEAD_DIFFERENCE = 0.5f;

    int width() {
        return x(widths.size());
    }

    /** Where a column begins, counted from {@code from}. */
    int x(int column) {
        return labelWidth
                + widths.subList(0, column).stream().mapToInt(Integer::intValue).sum();
    }

    float headSize() {
        return size - HEAD_DIFFERENCE;
    }

    /** The least height of a row: one line and its padding. */
    int rowHeight() {
        return (int) Math.ceil(size * 1.3) + 4;
    }

    static List<TableLayout> of(TableContent table, Language language, Elements elements, TextWidths widths, int page) {
        int columns = table.columns().size();
        for (int i = 0; i < SHRINK.length; i++) {
            int padding = i < TIGHT_FROM ? PADDING : TIGHT_PADDING;
            TableNeeds needs = TableNeeds.of(table, language, elements, widths, SHRINK[i], padding);
            if (needs.leastWidth(0, columns) <= page) {
                return List.of(needs.layout(0, columns, page));
            }
        }
        return parts(columns, TableNeeds.of(table, language, elements, widths, 1, TIGHT_PADDING), page);
    }

    private static List<TableLayout> parts(int columns, TableNeeds needs, int page) {
        for (int parts = 2; parts < columns; parts++) {
            List<TableLayout> layouts = new ArrayList<>();
            for (int part = 0; part < parts; part++) {
                int from = columns * part / parts;
                int to = columns * (part + 1) / parts;
                if (needs.leastWidth(from, to) <= page) {
                    layouts.add(needs.layout(from, to, page));
                }
            }
            if (layouts.size() == parts) {
                return layouts;
            }
        }
        return IntStream.range(0, columns)
                .mapToObj(column -> needs.layout(column, column + 1, page))
                .toList();
    }
}
