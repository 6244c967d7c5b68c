package org.prasan.reports.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ChartSpec;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.office.ChartModel.Labels;
import org.prasan.reports.office.ChartModel.Series;
import org.prasan.vocabulary.Language;

/**
 * A native chart in a document or on a slide, with the small workbook that it is drawn from inside: rows of the table
 * are its categories, columns its series, totals left out.
 *
 * @param words for those who cannot see it
 */
public record EmbeddedChart(ChartModel model, String words) {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Whether Office draws this kind itself. */
    public static boolean draws(ChartSpec spec) {
        return !spec.kind().isPicture();
    }

    /** Empty when there is nothing to draw. */
    public static Optional<EmbeddedChart> of(
            ChartSpec spec, TableContent content, Language language, double axisPoints) {
        List<Integer> rows = ordinary(content.rows());
        List<Integer> columns = ordinary(content.columns());
        if (rows.isEmpty() || columns.isEmpty()) {
            return Optional.empty();
        }
        List<String> labels = rows.stream()
                .map(row -> content.rows().get(row).label().in(language))
                .toList();
        List<Series> series = new ArrayList<>();
        for (int column : columns) {
            series.add(series(content, rows, column, ChartWorkbook.column(series.size()), language));
        }
        Labels categories = new Labels(ChartWorkbook.area("A", rows.size()), labels);
        ChartModel model = new ChartModel(spec.kind(), List.of(), categories, series, axisPoints, 0.03, 0.14, language);
        String words = spec.title().in(language) + " " + spec.subtitle().in(language) + " – "
                + content.title().in(language);
        return Optional.of(new EmbeddedChart(model, words));
    }

    private static List<Integer> ordinary(List<TableContent.Head> heads) {
        return IntStream.range(0, heads.size())
                .filter(i -> !heads.get(i).total())
                .boxed()
                .toList();
    }

    private static Series series(
            TableContent content, List<Integer> rows, int column, String letter, Language language) {
        List<@Nullable Double> values = new ArrayList<>();
        String format = "#,##0";
        for (int row : rows) {
            if (content.cell(row, column) instanceof ReleasedCell.Value value) {
                values.add(Numbers.shown(value.value(), value.decimals()));
                format = Numbers.format(value.decimals());
            } else {
                values.add(null);
            }
        }
        String name = content.columns().get(column).label().in(language);
        Labels head = new Labels(ChartWorkbook.head(letter), List.of(name));
        return new Series(head, ChartWorkbook.area(letter, rows.size()), values, format);
    }

    /**
     * Adds the chart and its workbook beside the part that shows it.
     *
     * @param folder for example {@code word}
     * @return the id of that part's relationship to the chart
     */
    public String add(OfficePackage file, String part, String folder, int number) {
        String chart = folder + "/charts/chart" + number + ".xml";
        String data = folder + "/embeddings/chart" + number + ".xlsx";
        file.part(data, WORKBOOK, ChartWorkbook.of(model));
        String dataId = file.relate(chart, "package", data);
        file.part(chart, ChartPart.TYPE, ChartPart.of(model, dataId));
        return file.relate(part, "chart", chart);
    }
}
