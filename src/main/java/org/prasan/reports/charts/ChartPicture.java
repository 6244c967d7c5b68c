package org.prasan.reports.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import javax.imageio.ImageIO;
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
import org.prasan.disclosure.TableContent;
import org.prasan.vocabulary.Language;

/**
 * A picture of a released table, without its title, which the page sets as text. Drawn in points, so a scaled {@link
 * Graphics2D} gives a finer picture, never a different one.
 */
public final class ChartPicture {

    private static final int NAMED_ON_THE_LINE = 3;
    private static final double COLUMNS_HEIGHT = 180;
    private static final double BAR = 17;
    private static final double NARROW_BAR = 8;
    private static final double LABELLED_BAR = 10;
    private static final int MOST_LABELLED_BARS = 12;
    private static final double LEGEND_HEIGHT = 22;
    private static final double AXIS_HEIGHT = 20;
    private static final float LABEL_SHARE = 0.36f;

    /** JFreeChart sets as many ticks as have room: room around their labels makes them few. */
    private static final RectangleInsets FEW_TICKS_ACROSS = new RectangleInsets(2, 20, 2, 20);

    private static final RectangleInsets FEW_TICKS_UP = new RectangleInsets(8, 2, 8, 4);

    private final ChartSpec.Kind kind;
    private final ChartFigures figures;
    private final JFreeChart chart;

    private ChartPicture(ChartSpec.Kind kind, ChartFigures figures) {
        this.kind = kind;
        this.figures = figures;
        this.chart = new JFreeChart(null, null, plot(), false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(2, 0, 2, isNamedOnLines() ? longestName() : 6));
        if (hasLegend()) {
            chart.addLegend(legend());
        }
    }

    /** Draws {@code table} as {@code spec} says. */
    public static ChartPicture of(ChartSpec spec, TableContent table, Language language) {
        return new ChartPicture(spec.kind(), new ChartFigures(table, language));
    }

    /** Upright ones may be lower than {@link #height()} and still read well; others need the height of their labels. */
    public boolean isUpright() {
        return !isHorizontal();
    }

    /** How tall it should be to be read well, in points. */
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

    public void draw(Graphics2D graphics, Rectangle2D area) {
        chart.draw(graphics, area);
    }

    /** @param width in points; {@code scale} pixels are drawn for each point */
    public byte[] png(int width, double scale) {
        int height = (int) Math.ceil(height());
        BufferedImage image = new BufferedImage(
                (int) Math.round(width * scale), (int) Math.round(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(scale, scale);
        draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    static String figure(double value, int decimals) {
        return format(decimals).format(value);
    }

    private static NumberFormat format(int decimals) {
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
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
        axis.setAxisLineVisible(false);
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
        axis.setNumberFormatOverride(format(0));
        axis.setTickLabelFont(ChartFonts.text());
        axis.setTickLabelPaint(Palette.SECONDARY);
        axis.setTickLabelInsets(isHorizontal() ? FEW_TICKS_ACROSS : FEW_TICKS_UP);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setUpperMargin(hasValuesAtBars() || isStacked() ? 0.12 : 0.06);
        axis.setVisible(!hasValuesAtBars());
        return axis;
    }

    private CategoryItemRenderer renderer() {
        CategoryItemRenderer renderer =
                kind == ChartSpec.Kind.LINES ? new LinesWithHidden(figures, isNamedOnLines()) : bars();
        for (int series = 0; series < figures.series(); series++) {
            renderer.setSeriesPaint(series, Palette.ofSeries(series));
        }
        if (hasValuesAtBars()) {
            renderer.setDefaultItemLabelGenerator(new ValueLabels(figures.decimals()));
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
