package org.prasan.reports.charts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jfree.data.category.DefaultCategoryDataset;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.disclosure.TableContent.Head;
import org.prasan.reports.sentences.WrittenNumber;
import org.prasan.vocabulary.Digits;
import org.prasan.vocabulary.Language;

/** The part of a table that is drawn: its rows as categories, its columns as series, totals left out. */
final class ChartFigures {

    private final TableContent table;
    private final Language language;
    private final int[] rows;
    private final int[] columns;
    private final boolean thaiDigits;

    ChartFigures(TableContent table, Language language, boolean thaiDigits) {
        this.thaiDigits = thaiDigits;
        this.table = table;
        this.language = language;
        this.rows = parts(table.rows());
        this.columns = parts(table.columns());
    }

    /** No totals, and no line that sums those within it. */
    private static int[] parts(List<Head> heads) {
        return IntStream.range(0, heads.size())
                .filter(i -> !heads.get(i).total() && !sums(heads, i))
                .toArray();
    }

    private static boolean sums(List<Head> heads, int i) {
        return i + 1 < heads.size() && heads.get(i + 1).depth() > heads.get(i).depth();
    }

    /** As it is written in the picture, the same as in its table. */
    String written(double value, int decimals) {
        String number = WrittenNumber.of(value, decimals);
        return thaiDigits ? Digits.toThai(number) : number;
    }

    /** Of the whole numbers along an axis. */
    NumberFormat axisFormat() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        if (thaiDigits) {
            symbols.setZeroDigit(Digits.toThai("0").charAt(0));
        }
        return new DecimalFormat("#,##0", symbols);
    }

    String code(int category) {
        return table.rows().get(rows[category]).code();
    }

    /** Zero for what is no figure; whether it is hidden is asked apart. */
    double valueOrZero(int series, int category) {
        return cell(series, category) instanceof ReleasedCell.Value value ? value.value() : 0;
    }

    double sumOrZero(int category) {
        return IntStream.range(0, series())
                .mapToDouble(series -> valueOrZero(series, category))
                .sum();
    }

    int categories() {
        return rows.length;
    }

    int series() {
        return columns.length;
    }

    String category(int index) {
        return table.rows().get(rows[index]).label().in(language);
    }

    String series(int index) {
        return table.columns().get(columns[index]).label().in(language);
    }

    boolean isHidden(int series, int category) {
        ReleasedCell cell = cell(series, category);
        return cell instanceof ReleasedCell.Hidden || cell instanceof ReleasedCell.Censored;
    }

    boolean hasHidden(int category) {
        return IntStream.range(0, series()).anyMatch(series -> isHidden(series, category));
    }

    /** Whether every part is a figure, so that their sum says something. */
    boolean isComplete(int category) {
        return IntStream.range(0, series()).allMatch(series -> cell(series, category) instanceof ReleasedCell.Value);
    }

    int decimals() {
        return IntStream.range(0, categories())
                .flatMap(c -> IntStream.range(0, series())
                        .map(s -> cell(s, c) instanceof ReleasedCell.Value v ? v.decimals() : 0))
                .max()
                .orElse(0);
    }

    /** Numbers alone: what is hidden or not reported is a gap. Keys are positions, since labels need not differ. */
    DefaultCategoryDataset dataset() {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (int category = 0; category < categories(); category++) {
            for (int series = 0; series < series(); series++) {
                Number number = cell(series, category) instanceof ReleasedCell.Value value ? value.value() : null;
                dataset.addValue(number, series, category);
            }
        }
        return dataset;
    }

    private ReleasedCell cell(int series, int category) {
        return table.cell(rows[category], columns[series]);
    }
}
