package org.prasan.reports.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.ChartSpec;
import org.prasan.disclosure.ReleasedCell;
import org.prasan.disclosure.TableContent;
import org.prasan.reports.charts.ChartPicture;
import org.prasan.reports.office.ChartModel;
import org.prasan.reports.office.ChartModel.Labels;
import org.prasan.reports.office.ChartModel.Series;
import org.prasan.reports.office.ChartModel.TitleLine;
import org.prasan.reports.office.Palette;

/** A native Excel chart of one table: rows are its categories, columns its series, totals left out. */
final class TableChart {

    /** Width of the sign before a name in the legend and the space behind it. */
    private static final double KEY = 4;

    private static final Look TITLE = Look.BODY.size(11).strong().in(Palette.NAVY);
    private static final Look SUBTITLE = Look.SMALL;
    /** Points: what a picture is drawn on, and how broad the columns beside the table are. */
    private static final int PICTURE_WIDTH = 440;

    private static final double PICTURE_SHOWN = 330;
    private static final double PICTURE_UNITS = 58;
    private static final double TITLE_ROW = 18.5;
    private static final double PICTURE_SCALE = 2;
    private static final double AXIS_POINTS = 8;

    private final Page page;
    private final ChartSpec spec;
    private final FigureTable table;
    private final TableContent content;
    private final List<Integer> rows;
    private final List<Integer> columns;

    TableChart(Page page, ChartSpec spec, FigureTable table) {
        this.page = page;
        this.spec = spec;
        this.table = table;
        this.content = table.content();
        this.rows = withoutTotals(content.rows());
        this.columns = withoutTotals(content.columns());
    }

    private static List<Integer> withoutTotals(List<TableContent.Head> heads) {
        return IntStream.range(0, heads.size())
                .filter(i -> !heads.get(i).total())
                .boxed()
                .toList();
    }

    /** Without a category or a series there is nothing to draw. */
    boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    /** Points that the picture needs to be read well. */
    double height() {
        if (spec.kind().isPicture()) {
            return picture().height() * PICTURE_SHOWN / PICTURE_WIDTH
                    + pictureTitle().size() * TITLE_ROW;
        }
        ChartModel model = model(List.of(), 0, 0);
        double titles = title(PICTURE_UNITS).size() * TITLE.points() * 1.35;
        if (!model.isHorizontal()) {
            return 205 + titles;
        }
        double bars = rows.size() * (model.isStacked() ? 1 : columns.size()) * 12.0;
        return Math.max(205, 75 + bars + rows.size() * 6.0) + titles;
    }

    /** @param widthUnits in digits of 11 points; {@code heightPoints} that the rows up to {@code endRow} are high */
    void place(int firstRow, int endRow, int firstColumn, int lastColumn, double widthUnits, double heightPoints) {
        if (spec.kind().isPicture()) {
            placePicture(firstRow, endRow, firstColumn, lastColumn);
            return;
        }
        List<TitleLine> title = title(widthUnits);
        // LibreOffice before 24.2 sets every line as large as the first.
        double top = (title.size() * TITLE.points() * 1.35 + 12) / heightPoints;
        int legend = legendLines(widthUnits);
        double bottom = (legend == 0 ? 8 : 14 + 14 * legend) / heightPoints;
        ChartModel model = model(title, top, bottom);
        page.sheet()
                .charts()
                .add(new Sheet.PlacedChart(model, spec.id(), words(), firstRow, endRow, firstColumn, lastColumn));
    }

    /** Its title stands in the cell above, since a picture's words cannot be read out or searched. */
    private void placePicture(int firstRow, int endRow, int firstColumn, int lastColumn) {
        int row = firstRow;
        for (TitleLine line : pictureTitle()) {
            page.text(row++, firstColumn, line.words(), line.bold() ? TITLE : SUBTITLE);
        }
        byte[] png = picture().png(PICTURE_WIDTH, PICTURE_SCALE);
        page.sheet()
                .pictures()
                .add(new Sheet.PlacedPicture(png, spec.id(), words(), row, endRow, firstColumn, lastColumn));
    }

    private List<TitleLine> pictureTitle() {
        List<TitleLine> lines = new ArrayList<>();
        add(lines, page.in(spec.title()), TITLE, PICTURE_UNITS);
        add(lines, page.in(spec.subtitle()), SUBTITLE, PICTURE_UNITS);
        return lines;
    }

    private ChartPicture picture() {
        return ChartPicture.of(spec, content, page.language());
    }

    private ChartModel model(List<TitleLine> title, double top, double bottom) {
        String sheet = Address.sheet(page.sheet().name());
        List<String> labels = rows.stream()
                .map(row -> Heads.label(content.rows().get(row), page.language()))
                .toList();
        return new ChartModel(
                spec.kind(),
                title,
                new Labels(reference(sheet, row -> 0), labels),
                columns.stream().map(column -> series(sheet, column)).toList(),
                AXIS_POINTS,
                top,
                bottom,
                page.language());
    }

    private Series series(String sheet, int column) {
        int place = table.column(column);
        String head = sheet + Address.fixed(table.headRow(), table.headRow(), place);
        List<@Nullable Double> values = new ArrayList<>();
        rows.forEach(row -> values.add(figure(row, column)));
        // The column right of the table stands between it and the charts and stays empty.
        String reference = reference(sheet, row -> figure(row, column) == null ? table.columns() : place);
        return new Series(new Labels(head, List.of(head(column))), reference, values, format(column));
    }

    private @Nullable Double figure(int row, int column) {
        return content.cell(row, column) instanceof ReleasedCell.Value value
                ? Page.rounded(value.value(), value.decimals())
                : null;
    }

    private String format(int column) {
        return rows.stream()
                .map(row -> content.cell(row, column))
                .filter(ReleasedCell.Value.class::isInstance)
                .map(cell -> Look.format(((ReleasedCell.Value) cell).decimals()))
                .findFirst()
                .orElse("#,##0");
    }

    @FunctionalInterface
    private interface ColumnOfRow {
        int of(int row);
    }

    /**
     * Areas of cells, one a row. Excel draws a cell of text as zero, so where a row has no figure the reference goes to
     * an empty cell in the same row, which is drawn as a gap.
     */
    private String reference(String sheet, ColumnOfRow column) {
        List<int[]> runs = new ArrayList<>();
        for (int row : rows) {
            int from = column.of(row);
            int[] last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last[1] == row - 1 && last[2] == from) {
                last[1] = row;
            } else {
                runs.add(new int[] {row, row, from});
            }
        }
        String areas = runs.stream()
                .map(run -> sheet + Address.fixed(table.row(run[0]), table.row(run[1]), run[2]))
                .collect(Collectors.joining(","));
        return runs.size() == 1 ? areas : "(" + areas + ")";
    }

    private List<TitleLine> title(double widthUnits) {
        // LibreOffice breaks a title that is broader than four fifths of its chart anew, and centres it.
        double width = widthUnits * 0.76;
        List<TitleLine> lines = new ArrayList<>();
        add(lines, page.in(spec.title()), TITLE, width);
        // As long as they may be where the program sets them like the first.
        double small = width * SUBTITLE.points() / TITLE.points();
        add(lines, page.in(spec.subtitle()), SUBTITLE, small);
        if (model(List.of(), 0, 0).hasGaps()) {
            add(lines, page.in(Words.GAPS), SUBTITLE, small);
        }
        return lines;
    }

    private void add(List<TitleLine> lines, String words, Look look, double width) {
        if (!words.isBlank()) {
            TextMeasure.lines(words, width, look)
                    .forEach(line -> lines.add(new TitleLine(line, look.points(), look.bold(), look.colour())));
        }
    }

    /** For those who cannot see it. */
    private String words() {
        return String.format(
                Locale.ROOT,
                page.in(Words.ALT),
                page.in(spec.title()),
                page.in(spec.subtitle()),
                page.in(content.title()),
                rows.size(),
                columns.size());
    }

    private int legendLines(double widthUnits) {
        double keys = columns.stream()
                .mapToDouble(column -> TextMeasure.width(head(column), Look.SMALL) + KEY)
                .sum();
        return columns.size() < 2 ? 0 : (int) Math.ceil(keys / (widthUnits * 0.9));
    }

    private String head(int column) {
        return Heads.of(content, page.language()).get(column + 1);
    }
}
