package org.prasan.reports.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.prasan.catalog.ChartSpec;

/** Bars, columns and lines of a table: rows are the categories, columns the series. */
final class CategoryDrawing implements Drawing {

    private static final int NAMED_ON_THE_LINE = 3;
    private static final double COLUMNS_HEIGHT = 180;
    private static final double BAR = 17;
    private static final double NARROW_BAR = 8;
    private static final double LABELLED_BAR = 10;
    private static final int MOST_LABELLED_BARS = 18;
    private static final double LEGEND_HEIGHT = 22;
    private static final double AXIS_HEIGHT = 20;
    private static final float LABEL_SHARE = 0.36f;

    /** JFreeChart sets as many ticks as have room: room around their labels makes them few. */
    private static final RectangleInsets FEW_TICKS_ACROSS = new RectangleInsets(2, 20, 2, 20);

    private static final RectangleInsets FEW_TICKS_UP = new RectangleInsets(8, 2, 8, 4);

    private final ChartSpec.Kind kind;
    private final ChartFigures figures;
    private final JFreeChart chart;

    CategoryDrawing(ChartSpec.Kind kind, ChartFigures figures) {
        this.kind = kind;
        this.figures = figures;
        this.chart = new JFreeChart(null, null, plot(), false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(2, 0, 2, isNamedOnLines() ? longestName() : 6));
        if (hasLegend()) {
            chart.addLegend(legend());
        }
    }

    @Override
    public boolean isUpright() {
        return !isHorizontal();
    }

    @Override
    public double height() {
        if (!isHorizontal()) {
            return COLUMNS_HEIGHT;
        }
        boolean single = figures.series() == 1 || isStacked();
        double bar = hasValuesAtBars() ? LABELLED_BAR : NARROW_BAR;
        double category = single ? BAR : bar * figures.series() + BAR - NARROW_BAR;
        return figures.categories() * category
                + (hasValuesAtBars() ? 0 : AXIS_HEIGHT)
                + (hasLegend() ? LEGEND_HEIGHT : 0)
                + 4;
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        chart.draw(graphics, area);
    }

    private CategoryPlot plot() {
        CategoryPlot plot = new CategoryPlot(figures.dataset(), categoryAxis(), valueAxis(), renderer());
        plot.setOrientation(isHorizontal() ? PlotOrientation.HORIZONTAL : PlotOrientation.VERTICAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setRangeGridlinesVisible(!hasValuesAtBars());
        plot.setRangeGridlinePaint(Palette.RULE);
        plot.setRangeGridlineStroke(Palette.HAIRLINE);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Palette.SECONDARY);
        plot.setRangeZeroBaselineStroke(Palette.HAIRLINE);
        plot.setNoDataMessageFont(ChartFonts.text());
        return plot;
    }

    private CategoryAxis categoryAxis() {
        CategoryAxis axis = new WrappedCategoryAxis(figures);
        axis.setTickLabelFont(ChartFonts.text());
        axis.setTickLabelPaint(Palette.TEXT);
        // The plot clips its own zero line in half where zero is its edge; whether the rest shows depends on the
        // height.
        axis.setAxisLinePaint(Palette.SECONDARY);
        axis.setAxisLineStroke(Palette.HAIRLINE);
        axis.setTickMarksVisible(false);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.3);
        axis.setMaximumCategoryLabelLines(3);
        if (isHorizontal()) {
            axis.setMaximumCategoryLabelWidthRatio(LABEL_SHARE);
        } else {
            axis.setCategoryLabelPositions(CategoryLabelPositions.STANDARD);
        }
        return axis;
    }

    private NumberAxis valueAxis() {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRangeIncludesZero(true);
        axis.setRangeType(org.jfree.data.RangeType.FULL);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setNumberFormatOverride(figures.axisFormat());
        axis.setTickLabelFont(ChartFonts.text());
        axis.setTickLabelPaint(Palette.SECONDARY);
        axis.setTickLabelInsets(isHorizontal() ? FEW_TICKS_ACROSS : FEW_TICKS_UP);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setUpperMargin(spaceAbove());
        axis.setVisible(!hasValuesAtBars());
        return axis;
    }

    /** A share of the height. Of a low picture with three lines below its columns, little of it is left for a figure. */
    private double spaceAbove() {
        if (hasValuesAtBars() && !isHorizontal()) {
            return 0.2;
        }
        return hasValuesAtBars() || isStacked() ? 0.12 : 0.06;
    }

    private CategoryItemRenderer renderer() {
        CategoryItemRenderer renderer =
                kind == ChartSpec.Kind.LINES ? new LinesWithHidden(figures, isNamedOnLines()) : bars();
        for (int series = 0; series < figures.series(); series++) {
            renderer.setSeriesPaint(series, Palette.ofSeries(series));
        }
        if (hasValuesAtBars()) {
            renderer.setDefaultItemLabelGenerator(new ValueLabels(figures));
            renderer.setDefaultItemLabelsVisible(true);
            renderer.setDefaultItemLabelFont(ChartFonts.figures());
            renderer.setDefaultItemLabelPaint(Palette.TEXT);
            renderer.setDefaultPositiveItemLabelPosition(
                    isHorizontal()
                            ? new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT)
                            : new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
        }
        return renderer;
    }

    private BarRenderer bars() {
        BarRenderer bars = isStacked() ? new StacksWithHidden(figures) : new BarsWithHidden(figures);
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(isStacked());
        bars.setDefaultOutlinePaint(Color.WHITE);
        bars.setDefaultOutlineStroke(Palette.HAIRLINE);
        bars.setAutoPopulateSeriesOutlinePaint(false);
        bars.setItemMargin(0.08);
        bars.setMaximumBarWidth(0.09);
        return bars;
    }

    private LegendTitle legend() {
        LegendItemCollection items = new LegendItemCollection();
        for (int series = 0; series < figures.series(); series++) {
            LegendItem item = new LegendItem(
                    figures.series(series),
                    null,
                    null,
                    null,
                    new Rectangle2D.Double(-3.5, -3.5, 7, 7),
                    Palette.ofSeries(series));
            item.setOutlineStroke(Palette.HAIRLINE);
            items.add(item);
        }
        LegendTitle legend = new LegendTitle(() -> items);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setItemFont(ChartFonts.text());
        legend.setItemPaint(Palette.TEXT);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemLabelPadding(new RectangleInsets(1, 2, 1, 10));
        legend.setMargin(new RectangleInsets(0, 0, 4, 0));
        return legend;
    }

    private boolean isHorizontal() {
        return kind == ChartSpec.Kind.BARS || kind == ChartSpec.Kind.STACKED_BARS;
    }

    private boolean isStacked() {
        return kind == ChartSpec.Kind.STACKED_BARS || kind == ChartSpec.Kind.STACKED_COLUMNS;
    }

    private boolean isNamedOnLines() {
        return kind == ChartSpec.Kind.LINES && figures.series() <= NAMED_ON_THE_LINE;
    }

    private boolean hasLegend() {
        return figures.series() > 1 && !isNamedOnLines();
    }

    /** A single row of bars, or few of them, say their figures themselves and need no axis. */
    private boolean hasValuesAtBars() {
        return kind != ChartSpec.Kind.LINES
                && !isSplit()
                && (figures.series() == 1 || figures.series() * figures.categories() <= MOST_LABELLED_BARS);
    }

    private boolean isSplit() {
        return isStacked() && figures.series() > 1;
    }

    private double longestName() {
        double longest = 0;
        for (int series = 0; series < figures.series(); series++) {
            longest = Math.max(
                    longest,
                    ChartFonts.figures().getSize2D()
                            * 0.5
                            * figures.series(series).length());
        }
        return longest + 24;
    }
}
