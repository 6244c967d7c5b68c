package org.prasan.reports.workbook;

import java.util.List;
import java.util.stream.IntStream;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.prasan.catalog.ChartSpec;
import org.prasan.disclosure.TableContent;

/**
 * A native Excel chart of one table: rows are its categories, columns its series, totals left out. Fills and lines are
 * said for every series, since those that POI leaves to the application are invisible in LibreOffice.
 */
final class TableChart {

    /** Width of the sign before a name in the legend and the space behind it. */
    private static final double KEY = 4;

    private static final double LINE_POINTS = 2.25;
    private static final List<MarkerStyle> MARKERS =
            List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE, MarkerStyle.DIAMOND, MarkerStyle.X);
    /** More last values than that run into each other. */
    private static final int FEW_LINES = 3;

    /** Up to here the axis would have ticks between whole numbers. */
    private static final int SMALL_COUNT = 5;

    private final Page page;
    private final ChartSpec spec;
    private final FigureTable table;
    private final ChartCells.Categories categories;
    private final List<Integer> columns;
    private final List<ChartCells.Values> series;

    TableChart(Page page, ChartSpec spec, FigureTable table) {
        this.page = page;
        this.spec = spec;
        this.table = table;
        List<Integer> rows =
                withoutTotals(table.content().rows()).map(table::row).boxed().toList();
        this.categories = new ChartCells.Categories(page.sheet(), rows);
        this.columns = withoutTotals(table.content().columns()).boxed().toList();
        // The column right of the table stands between it and the charts and stays empty.
        this.series = columns.stream()
                .map(column -> new ChartCells.Values(page.sheet(), rows, table.column(column), table.columns()))
                .toList();
    }

    private static IntStream withoutTotals(List<TableContent.Head> heads) {
        return IntStream.range(0, heads.size()).filter(i -> !heads.get(i).total());
    }

    /** Without a category or a series there is nothing to draw. */
    boolean isEmpty() {
        return series.isEmpty() || categories.getPointCount() == 0;
    }

    /** Points that the picture needs to be read well. */
    double height() {
        double bars = isHorizontal() ? categories.getPointCount() * (isStacked() ? 1 : series.size()) * 12.0 : 0;
        return Math.max(250, 110 + bars + (isHorizontal() ? categories.getPointCount() * 6.0 : 0));
    }

    void draw(XSSFClientAnchor anchor, double widthUnits, double heightPoints) {
        ChartFrame frame = new ChartFrame(spec, page.language(), widthUnits, heightPoints, legendLines(widthUnits));
        XSSFSheet sheet = page.sheet();
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
        frame.dress(chart, hasGaps());
        frame.describe(chart, page.in(table.content().title()), categories.getPointCount(), series.size());
        XDDFCategoryAxis categoryAxis = categoryAxis(chart);
        XDDFValueAxis valueAxis = valueAxis(chart, categoryAxis);
        XDDFChartData data = spec.kind() == ChartSpec.Kind.LINES
                ? lines(chart, categoryAxis, valueAxis)
                : bars(chart, categoryAxis, valueAxis);
        chart.plot(data);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        if (series.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
            chart.getOrAddLegend().setOverlay(false);
        }
    }

    private XDDFCategoryAxis categoryAxis(XSSFChart chart) {
        XDDFCategoryAxis axis = chart.createCategoryAxis(isHorizontal() ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        line(axis.getOrAddShapeProperties(), Palette.SECONDARY);
        if (isHorizontal()) {
            // The first row of the table on top, as it is read.
            axis.setOrientation(AxisOrientation.MAX_MIN);
        }
        return axis;
    }

    private XDDFValueAxis valueAxis(XSSFChart chart, XDDFCategoryAxis categoryAxis) {
        XDDFValueAxis axis = chart.createValueAxis(isHorizontal() ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        // Where the categories run downwards, the far end of their axis is at the bottom.
        axis.setCrosses(isHorizontal() ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        axis.setNumberFormat(series.get(0).format());
        if (series.stream().allMatch(s -> s.smallest() >= 0)) {
            axis.setMinimum(0);
        }
        if (!isStacked()
                && series.stream()
                        .allMatch(s -> s.largest() <= SMALL_COUNT && s.format().equals("#,##0"))) {
            axis.setMajorUnit(1);
        }
        line(axis.getOrAddShapeProperties(), Palette.RULE);
        line(axis.getOrAddMajorGridProperties(), Palette.RULE);
        categoryAxis.crossAxis(axis);
        return axis;
    }

    private XDDFChartData lines(XSSFChart chart, XDDFCategoryAxis categoryAxis, XDDFValueAxis valueAxis) {
        XDDFLineChartData data = (XDDFLineChartData) chart.createData(ChartTypes.LINE, categoryAxis, valueAxis);
        data.setGrouping(Grouping.STANDARD);
        data.setVaryColors(false);
        for (int i = 0; i < series.size(); i++) {
            XDDFLineChartData.Series drawn = (XDDFLineChartData.Series) data.addSeries(categories, series.get(i));
            title(drawn, i);
            drawn.setSmooth(false);
            drawn.setMarkerStyle(MARKERS.get(i % MARKERS.size()));
            XDDFShapeProperties marker = new XDDFShapeProperties();
            marker.setFillProperties(Palette.fill(colour(i)));
            line(marker, colour(i));
            drawn.getCTLineSer().getMarker().setSpPr(marker.getXmlObject());
            XDDFLineProperties stroke = new XDDFLineProperties(Palette.fill(colour(i)));
            stroke.setWidth(LINE_POINTS);
            drawn.setLineProperties(stroke);
            if (series.size() <= FEW_LINES) {
                series.get(i).lastFigure().ifPresent(point -> DataLabels.onPoint(drawn.getCTLineSer(), point));
            }
        }
        return data;
    }

    private XDDFChartData bars(XSSFChart chart, XDDFCategoryAxis categoryAxis, XDDFValueAxis valueAxis) {
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categoryAxis, valueAxis);
        data.setBarDirection(isHorizontal() ? BarDirection.BAR : BarDirection.COL);
        data.setBarGrouping(isStacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        CTBarChart drawing = chart.getCTChart().getPlotArea().getBarChartArray(0);
        value(drawing.addNewGapWidth(), 60);
        value(drawing.addNewOverlap(), isStacked() ? 100 : 0);
        data.setVaryColors(false);
        for (int i = 0; i < series.size(); i++) {
            XDDFBarChartData.Series drawn = (XDDFBarChartData.Series) data.addSeries(categories, series.get(i));
            title(drawn, i);
            drawn.setInvertIfNegative(false);
            drawn.setFillProperties(Palette.fill(colour(i)));
            // A white line keeps parts of a stack apart in grey print.
            XDDFLineProperties edge = new XDDFLineProperties(
                    isStacked()
                            ? new XDDFSolidFillProperties(XDDFColor.from(PresetColor.WHITE))
                            : Palette.fill(colour(i)));
            edge.setWidth(0.5);
            drawn.setLineProperties(edge);
            if (series.size() == 1) {
                DataLabels.onEveryBar(drawn.getCTBarSer());
            }
        }
        return data;
    }

    /** POI's small set of schemas has these elements, but not the types of their values. */
    private static void value(XmlObject element, int value) {
        try (XmlCursor cursor = element.newCursor()) {
            cursor.setAttributeText(new QName("val"), String.valueOf(value));
        }
    }

    private int legendLines(double widthUnits) {
        double keys = IntStream.range(0, series.size())
                .mapToDouble(i -> TextMeasure.width(head(i), Look.SMALL) + KEY)
                .sum();
        return series.size() < 2 ? 0 : (int) Math.ceil(keys / (widthUnits * 0.9));
    }

    private String head(int index) {
        int column = table.column(columns.get(index));
        return page.sheet().getRow(table.headRow()).getCell(column).getStringCellValue();
    }

    private void title(XDDFChartData.Series drawn, int index) {
        int column = table.column(columns.get(index));
        drawn.setTitle(
                head(index), new CellReference(page.sheet().getSheetName(), table.headRow(), column, true, true));
    }

    private static void line(XDDFShapeProperties shape, String colour) {
        XDDFLineProperties line = new XDDFLineProperties(Palette.fill(colour));
        line.setWidth(0.75);
        shape.setLineProperties(line);
    }

    private static String colour(int index) {
        return Palette.SERIES.get(index % Palette.SERIES.size());
    }

    private boolean hasGaps() {
        return series.stream().anyMatch(ChartCells.Values::hasGaps);
    }

    private boolean isHorizontal() {
        return spec.kind() == ChartSpec.Kind.BARS || spec.kind() == ChartSpec.Kind.STACKED_BARS;
    }

    private boolean isStacked() {
        return spec.kind() == ChartSpec.Kind.STACKED_BARS || spec.kind() == ChartSpec.Kind.STACKED_COLUMNS;
    }
}
