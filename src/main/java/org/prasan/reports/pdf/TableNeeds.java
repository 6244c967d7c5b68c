package org.prasan.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.JRStyle;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.vocabulary.Language;

/**
 * What the columns of a table need at one type size, padding included.
 *
 * @param label all labels on one line
 * @param goodLabel labels on one line, those of long names in two
 * @param leastLabel labels broken into lines, down to their longest word or to what still reads well
 * @param figures per column, the heads broken into lines; all but totals equal
 * @param wanted per column, where there is room: heads on one line and some air
 */
record TableNeeds(
        int label,
        int goodLabel,
        int leastLabel,
        List<Integer> figures,
        List<Integer> wanted,
        int padding,
        float size) {

    private static final int AIRY_FIGURE = 56;
    private static final int WIDEST_FIGURE = 88;
    private static final int WIDEST_WORDS = 190;

    /** Dates and single words, which are never broken. */
    private static final int SHORT_WORDS = 56;

    private static final int LEAST_LABEL_EMS = 11;
    private static final int LONG_NAME = 60;

    TableNeeds {
        figures = List.copyOf(figures);
        wanted = List.copyOf(wanted);
    }

    static TableNeeds of(
            TableContent table, Language language, Elements elements, TextWidths widths, float less, int padding) {
        JRStyle cell = elements.style("tableTotalCell");
        JRStyle head = elements.style("tableHead");
        float size = elements.style("tableCell").getFontSize() - less;
        float headSize = size - (elements.style("tableCell").getFontSize() - head.getFontSize());
        int around = 2 * padding + 1;
        int label = widths.of(table.rowLabel().in(language), head, headSize);
        int goodLabel = label;
        int leastLabel = widths.ofLongestWord(table.rowLabel().in(language), head, headSize);
        for (Head row : table.rows()) {
            String name = TableBlock.INDENT.repeat(row.depth()) + row.label().in(language);
            int width = widths.of(name, cell, size);
            label = Math.max(label, width);
            goodLabel = Math.max(goodLabel, name.length() <= LONG_NAME ? width : width / 2);
            leastLabel = Math.max(leastLabel, widths.ofLongestWord(name, cell, size));
        }
        List<Integer> figures = new ArrayList<>();
        List<Integer> wanted = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            Head heads = table.columns().get(column);
            String words = heads.under().in(language);
            int below = (int) table.columns().stream()
                    .filter(other -> other.over().equals(heads.over()))
                    .count();
            int figure = Math.max(
                    widths.ofLongestWord(words, head, headSize),
                    widths.ofLongestWord(heads.over().in(language), head, headSize) / below);
            int whole = 0;
            boolean wraps = isWords(table, column);
            for (int row = 0; row < table.rows().size(); row++) {
                String shown = CellText.of(table.cell(row, column), language);
                int line = widths.of(shown, cell, size);
                whole = Math.max(whole, line);
                boolean breaks = wraps && line > SHORT_WORDS;
                figure = Math.max(figure, breaks ? widths.ofLongestWord(shown, cell, size) : line);
            }
            figures.add(figure + around);
            int airy = widths.of(words, head, headSize) + around;
            wanted.add(
                    wraps
                            ? Math.max(figure + around, Math.min(WIDEST_WORDS, whole + around))
                            : Math.max(AIRY_FIGURE, Math.min(WIDEST_FIGURE, airy)));
        }
        return new TableNeeds(
                label + around,
                goodLabel + around,
                Math.max(leastLabel + around, Math.min(label + around, (int) (LEAST_LABEL_EMS * size))),
                equal(figures, table),
                equal(wanted, table),
                padding,
                size);
    }

    static boolean hasWords(TableContent table) {
        return IntStream.range(0, table.columns().size()).anyMatch(column -> isWords(table, column));
    }

    static boolean isWords(TableContent table, int column) {
        return table.cells().stream().anyMatch(row -> row.get(column) instanceof ReleasedCell.Words);
    }

    /** Columns of figures as wide as the widest of them; totals, which are larger numbers, at least so. */
    private static List<Integer> equal(List<Integer> widths, TableContent table) {
        int widest = 0;
        for (int column = 0; column < widths.size(); column++) {
            if (!table.columns().get(column).total() && !isWords(table, column)) {
                widest = Math.max(widest, widths.get(column));
            }
        }
        List<Integer> equal = new ArrayList<>();
        for (int column = 0; column < widths.size(); column++) {
            equal.add(isWords(table, column) ? widths.get(column) : Math.max(widest, widths.get(column)));
        }
        return equal;
    }

    /** Of two tables with as many columns, to be set alike. */
    TableNeeds and(TableNeeds other) {
        return new TableNeeds(
                Math.max(label, other.label),
                Math.max(goodLabel, other.goodLabel),
                Math.max(leastLabel, other.leastLabel),
                larger(figures, other.figures),
                larger(wanted, other.wanted),
                padding,
                size);
    }

    private static List<Integer> larger(List<Integer> a, List<Integer> b) {
        return IntStream.range(0, a.size())
                .mapToObj(i -> Math.max(a.get(i), b.get(i)))
                .toList();
    }

    /** Whether no label need be broken that would not be in a table of its own. */
    boolean fits(int page) {
        return goodLabel + sum(figures, 0, figures.size()) <= page;
    }

    int leastWidth(int from, int to) {
        return leastLabel + sum(figures, from, to);
    }

    TableLayout layout(int from, int to, int page) {
        int good = label + sum(wanted, from, to) <= page ? label : goodLabel;
        List<Integer> widths = new ArrayList<>();
        int least = sum(figures, from, to);
        int more = sum(wanted, from, to) - least;
        int free = Math.max(0, Math.min(more, page - Math.max(good, leastLabel) - least));
        for (int column = from; column < to; column++) {
            int extra = more <= 0 ? 0 : Math.max(0, wanted.get(column) - figures.get(column)) * free / more;
            widths.add(figures.get(column) + extra);
        }
        return new TableLayout(from, to, Math.min(label, page - sum(widths, 0, widths.size())), widths, padding, size);
    }

    private static int sum(List<Integer> widths, int from, int to) {
        return widths.subList(from, to).stream().mapToInt(Integer::intValue).sum();
    }
}
