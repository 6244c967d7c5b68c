package org.prasan.reports.pdf;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.reports.charts.Sparkline;
import org.prasan.vocabulary.Language;
import org.prasan.vocabulary.Text;

/**
 * The course of key figures by month or meeting, from a table with these along one axis and indicators along the other.
 *
 * @param table null when the report has none
 */
record Courses(@Nullable TableContent table, Language language) {

    static final int HEIGHT = 22;

    /** The line of one figure; empty where too little of it is known to draw one. */
    Optional<ChartRenderable> of(String indicator, int width) {
        return table == null ? Optional.empty() : inTable(table, indicator, width);
    }

    private Optional<ChartRenderable> inTable(TableContent months, String indicator, int width) {
        int column = place(months.columns(), indicator);
        int row = place(months.rows(), indicator);
        if (column < 0 && row < 0) {
            return Optional.empty();
        }
        List<Head> heads = column >= 0 ? months.rows() : months.columns();
        Text time = column >= 0 ? months.rowLabel() : months.columnLabel();
        int[] parts = IntStream.range(0, heads.size())
                .filter(i -> !heads.get(i).total())
                .toArray();
        List<ReleasedCell> cells = IntStream.of(parts)
                .mapToObj(i -> column >= 0 ? months.cell(i, column) : months.cell(row, i))
                .toList();
        Sparkline line = new Sparkline(cells);
        if (!line.isLine()) {
            return Optional.empty();
        }
        StringJoiner words = new StringJoiner(", ", time.in(language) + ": ", "");
        for (int i = 0; i < parts.length; i++) {
            words.add(heads.get(parts[i]).label().in(language) + " " + CellText.of(cells.get(i)));
        }
        return Optional.of(new ChartRenderable(line::draw, words.toString(), width, HEIGHT));
    }

    private static int place(List<Head> heads, String code) {
        return IntStream.range(0, heads.size())
                .filter(i -> heads.get(i).code().equals(code))
                .findFirst()
                .orElse(-1);
    }
}
