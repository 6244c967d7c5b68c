package org.prasan.reports.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.office.FigureWords;
import org.prasan.reports.office.TextMeasure;
import org.prasan.vocabulary.Language;

/**
 * The columns of a table that a slide shows.
 *
 * @param numbers in the table, {@code words} those of them that hold words in place of figures
 * @param widths in EMU, that of the labels first
 */
record SlideColumns(List<Integer> numbers, Set<Integer> words, List<Integer> widths) {

    private static final double LABELS = 0.34;
    private static final double FEW_COLUMNS_LABELS = 0.46;
    private static final double FEWEST_LABELS = 0.22;
    private static final double STEP = 0.02;
    private static final double LARGEST = 18;
    private static final int HEAD_LINES = 2;
    private static final int FEW_COLUMNS = 3;
    private static final int MANY_COLUMNS = 9;
    private static final double NARROWEST_WORDS = 8;
    private static final double WIDEST_WORDS = 34;
    private static final double BETWEEN = 2;
    private static final double POINTS_OF_WORDS = 12;

    /** Type may come out so much broader than it is measured. */
    private static final double BROADER = 1.05;

    /** Rows that are looked at for how broad words are. */
    private static final int MEASURED_ROWS = 100;

    SlideColumns {
        numbers = List.copyOf(numbers);
        words = Set.copyOf(words);
        widths = List.copyOf(widths);
    }

    static SlideColumns of(TableContent content, List<Integer> numbers, Language language) {
        Set<Integer> words = numbers.stream()
                .filter(column ->
                        content.cells().stream().anyMatch(row -> row.get(column) instanceof ReleasedCell.Words))
                .collect(Collectors.toSet());
        List<Integer> widths =
                words.isEmpty() ? ofFigures(content, numbers, language) : ofWords(content, numbers, language);
        return new SlideColumns(numbers, words, widths);
    }

    /** Whether no word and no figure of the heads is broken in such type. */
    boolean haveRoom(TableContent content, Language language, double points) {
        List<String> heads = heads(content, language);
        return IntStream.range(1, heads.size()).allMatch(i -> {
            double room =
                    (widths.get(i) - 2 * SlideTable.CELL_MARGIN) / (double) Slide.POINT / TextMeasure.POINTS_A_UNIT;
            return TextMeasure.widestWord(heads.get(i), points, true) * BROADER <= room;
        });
    }

    int size() {
        return numbers.size();
    }

    int number(int place) {
        return numbers.get(place);
    }

    boolean hasWords() {
        return !words.isEmpty();
    }

    boolean isWords(int place) {
        return words.contains(number(place));
    }

    /** Of the type that fits them. */
    double points() {
        return size() > MANY_COLUMNS ? 11 : hasWords() || size() > FEW_COLUMNS * 2 ? POINTS_OF_WORDS : 14;
    }

    /** That of the labels, then one a column. */
    List<String> heads(TableContent content, Language language) {
        List<String> heads = new ArrayList<>(List.of(content.rowLabel().in(language)));
        numbers.forEach(
                column -> heads.add(content.columns().get(column).label().in(language)));
        return heads;
    }

    /** What the labels do not need goes to heads that would take more than two lines. */
    private static List<Integer> ofFigures(TableContent content, List<Integer> numbers, Language language) {
        double share = numbers.size() <= FEW_COLUMNS ? FEW_COLUMNS_LABELS : LABELS;
        double needed = content.rows().stream()
                .limit(MEASURED_ROWS)
                .mapToInt(row -> needed(row, language))
                .max()
                .orElse(0);
        double least = Math.max(FEWEST_LABELS, needed / Slide.ACROSS);
        while (share - STEP >= least && isCrowded(content, numbers, language, share)) {
            share -= STEP;
        }
        return widths(numbers.size(), share);
    }

    private static int needed(TableContent.Head row, Language language) {
        String label = SlideTable.INDENT.repeat(row.depth()) + row.label().in(language);
        double units = TextMeasure.width(label, LARGEST, row.total()) * BROADER;
        return (int) (units * TextMeasure.POINTS_A_UNIT * Slide.POINT) + 2 * SlideTable.CELL_MARGIN;
    }

    private static boolean isCrowded(TableContent content, List<Integer> numbers, Language language, double share) {
        SlideColumns columns = new SlideColumns(numbers, Set.of(), widths(numbers.size(), share));
        List<String> heads = columns.heads(content, language);
        int room = columns.widths().get(1) - 2 * SlideTable.CELL_MARGIN;
        return heads.subList(1, heads.size()).stream()
                .anyMatch(head -> Slide.lines(head, room, LARGEST, true).size() > HEAD_LINES);
    }

    private static List<Integer> widths(int columns, double share) {
        int labels = (int) (Slide.ACROSS * share);
        List<Integer> widths = new ArrayList<>(List.of(labels));
        for (int column = 0; column < columns; column++) {
            widths.add((Slide.ACROSS - labels) / columns);
        }
        return widths;
    }

    /** Each as broad as what stands in it, a long text no broader than it must be to be read. */
    private static List<Integer> ofWords(TableContent content, List<Integer> numbers, Language language) {
        double[] widths = new double[numbers.size() + 1];
        List<String> heads = new SlideColumns(numbers, Set.of(), List.of()).heads(content, language);
        IntStream.range(0, widths.length).forEach(i -> widths[i] = width(heads.get(i)));
        int rows = Math.min(MEASURED_ROWS, content.rows().size());
        for (int row = 0; row < rows; row++) {
            widths[0] =
                    Math.max(widths[0], width(content.rows().get(row).label().in(language)));
            for (int i = 1; i < widths.length; i++) {
                String words = FigureWords.of(content.cell(row, numbers.get(i - 1)), language);
                widths[i] = Math.max(widths[i], width(words));
            }
        }
        double sum = DoubleStream.of(widths).sum();
        return DoubleStream.of(widths)
                .mapToObj(width -> (int) (Slide.ACROSS * width / sum))
                .toList();
    }

    private static double width(String words) {
        double width = TextMeasure.width(words, POINTS_OF_WORDS, true);
        return Math.min(WIDEST_WORDS, Math.max(NARROWEST_WORDS, width)) + BETWEEN;
    }
}
