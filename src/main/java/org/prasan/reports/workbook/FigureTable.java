package org.prasan.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.office.Palette;
import org.prasan.vocabulary.Language;

/**
 * A released table on a page: heads in one row, labels in the first column, a figure or a sign in every other cell.
 *
 * @param headRow of the page, counted from 0
 */
record FigureTable(TableContent content, int headRow) {

    /** Up to eight rows the eye keeps its line without help. */
    private static final int ROWS_WITHOUT_ZEBRA = 8;

    private static final double PADDING = 2.4;
    private static final double NARROWEST_LABELS = 14;
    private static final double WIDEST_LABELS = 56;
    private static final double WIDEST_LABELS_OF_BROAD = 38;
    private static final int BROAD = 8;
    private static final double LESS_PADDING = 1.4;
    private static final double NARROWEST_FIGURES = 8;
    private static final double NARROWEST_OF_BROAD = 6;
    private static final double WIDEST_FIGURES = 26;
    private static final double WIDEST_WORDS = 34;
    private static final int HEAD_LINES = 2;

    /** Heads that span several columns take a row of their own. */
    static FigureTable below(TableContent content, int firstRow) {
        return new FigureTable(content, firstRow + (hasOver(content) ? 1 : 0));
    }

    private static boolean hasOver(TableContent content) {
        return content.columns().stream().anyMatch(head -> !head.over().th().isEmpty());
    }

    int columns() {
        return content.columns().size() + 1;
    }

    /** A table needs a row, so one without any says so in it. */
    int rows() {
        return 1 + Math.max(1, content.rows().size());
    }

    int lastRow() {
        return headRow + rows() - 1;
    }

    int row(int ofContent) {
        return headRow + 1 + ofContent;
    }

    int column(int ofContent) {
        return 1 + ofContent;
    }

    FigureTable draw(Page page, String name) {
        List<String> heads = Heads.of(content, page.language());
        fitColumns(page, heads);
        if (hasOver(content)) {
            drawOver(page);
        }
        drawHeads(page, heads);
        if (content.rows().isEmpty()) {
            drawNoRows(page);
        }
        for (int row = 0; row < content.rows().size(); row++) {
            drawRow(page, row);
        }
        page.table(name, headRow, rows(), columns());
        return this;
    }

    /** Above the table, whose own heads say both: Excel wants one row of them, and no cell merged. */
    private void drawOver(Page page) {
        Look look = Look.FIGURE.strong().in(Palette.NAVY).on(Palette.HEAD_FILL).ruledAbove(Palette.NAVY);
        page.pieces(headRow - 1, 0, List.of(), look);
        String last = "";
        for (int column = 0; column < content.columns().size(); column++) {
            String words = page.in(content.columns().get(column).over());
            if (words.isEmpty() || words.equals(last)) {
                page.pieces(headRow - 1, column(column), List.of(), words.isEmpty() ? look : look.across());
            } else {
                page.text(headRow - 1, column(column), words, look.across());
            }
            last = words;
        }
    }

    private void drawHeads(Page page, List<String> heads) {
        Look look = Look.FIGURE
                .strong()
                .in(Palette.NAVY)
                .on(Palette.HEAD_FILL)
                .ruledAbove(Palette.NAVY)
                .ruledBelow(Palette.NAVY)
                .head();
        page.wrapped(headRow, heads, look);
        for (int column = 1; column < heads.size(); column++) {
            page.text(headRow, column, heads.get(column), isWords(column - 1) ? look : look.right());
        }
    }

    /** Words are read from the left, and so are their heads. */
    private boolean isWords(int column) {
        return content.cells().stream().anyMatch(row -> row.get(column) instanceof ReleasedCell.Words);
    }

    private void drawRow(Page page, int row) {
        TableContent.Head head = content.rows().get(row);
        Look look = look(row, head.total());
        List<String> words = new ArrayList<>(List.of(Heads.label(head, page.language())));
        for (int column = 0; column < content.columns().size(); column++) {
            boolean wraps = content.cell(row, column) instanceof ReleasedCell.Words;
            words.add(wraps ? Signs.of(content.cell(row, column), page.language()) : "");
        }
        Look labels = page.wrapped(row(row), words, look);
        if (head.depth() > 0) {
            page.text(row(row), 0, words.get(0), labels.indented());
        }
        for (int column = 0; column < content.columns().size(); column++) {
            boolean total = content.columns().get(column).total();
            Look figure = total ? look.strong() : look;
            boolean isWords = content.cell(row, column) instanceof ReleasedCell.Words;
            if (!isWords) {
                Look aligned = isWords(column) ? figure : figure.right();
                page.figure(row(row), column(column), content.cell(row, column), content.hasPartialCells(), aligned);
            }
        }
    }

    private void drawNoRows(Page page) {
        Look look = Look.FIGURE.ruledBelow(Palette.NAVY);
        page.text(headRow + 1, 0, page.in(Words.NO_ROWS), look);
        for (int column = 1; column < columns(); column++) {
            page.text(headRow + 1, column, Signs.NOT_APPLICABLE, look.right());
        }
    }

    private Look look(int row, boolean total) {
        Look look = Look.FIGURE;
        if (content.rows().size() > ROWS_WITHOUT_ZEBRA && row % 2 == 1) {
            look = look.on(Palette.ZEBRA);
        }
        if (total) {
            look = look.strong().ruledAbove(Palette.NAVY);
        }
        return row == content.rows().size() - 1 ? look.ruledBelow(Palette.NAVY) : look;
    }

    private void fitColumns(Page page, List<String> heads) {
        Language language = page.language();
        double labels = content.rows().stream()
                .mapToDouble(head -> width(Heads.label(head, language)))
                .max()
                .orElse(0);
        double most = isBroad() ? WIDEST_LABELS_OF_BROAD : WIDEST_LABELS;
        double first = Math.max(Math.min(labels, most), headWidth(heads.get(0)));
        page.width(0, Math.max(page.width(0), Math.max(first + PADDING, NARROWEST_LABELS)));
        double[] widths = IntStream.range(0, content.columns().size())
                .mapToDouble(column -> figureWidth(column, heads.get(column + 1), language))
                .toArray();
        double widest = IntStream.range(0, widths.length)
                .mapToDouble(i -> widths[i])
                .max()
                .orElse(0);
        for (int column = 0; column < widths.length; column++) {
            // Columns of one width read as one row of figures; a single wide head must not stretch them all.
            double width = widest <= NARROWEST_FIGURES * 2 ? widest : widths[column];
            page.width(column(column), Math.max(page.width(column(column)), width));
        }
    }

    private double figureWidth(int column, String head, Language language) {
        double figures = content.cells().stream()
                .mapToDouble(row -> width(shown(row.get(column), language)))
                .max()
                .orElse(0);
        double needed = Math.max(isWords(column) ? Math.min(figures, WIDEST_WORDS) : figures, headWidth(head));
        return Math.max(
                isBroad() ? NARROWEST_OF_BROAD : NARROWEST_FIGURES, needed + (isBroad() ? LESS_PADDING : PADDING));
    }

    /** Of many columns, each has to do with less. */
    private boolean isBroad() {
        return content.columns().size() > BROAD;
    }

    /** The narrowest width at which the head needs no more than two lines and no word of it is broken. */
    private static double headWidth(String head) {
        Look look = Look.FIGURE.strong();
        double width = Math.max(TextMeasure.widestWord(head, look), Math.min(WIDEST_FIGURES, width(head) / HEAD_LINES));
        while (width < WIDEST_FIGURES && TextMeasure.lines(head, width, look).size() > HEAD_LINES) {
            width++;
        }
        return width;
    }

    private static double width(String words) {
        return TextMeasure.width(words, Look.FIGURE.strong());
    }

    private static String shown(ReleasedCell cell, Language language) {
        return cell instanceof ReleasedCell.Value value
                ? String.format(java.util.Locale.ROOT, "%,." + value.decimals() + "f", value.value())
                : Signs.of(cell, language);
    }
}
