package org.prasan.reports.charts;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Lines that break where a figure is missing, a mark on the zero line where it is hidden. */
@SuppressWarnings("serial")
final class LinesWithHidden extends LineAndShapeRenderer {

    private static final double MARK_WIDTH = 8;
    private static final double DOT = 3.5;
    private static final int DOT_PASS = 1;

    private final transient ChartFigures figures;
    private final boolean namesAtEnd;

    LinesWithHidden(ChartFigures figures, boolean namesAtEnd) {
        super(true, true);
        this.figures = figures;
        this.namesAtEnd = namesAtEnd;
        setDefaultShape(new Ellipse2D.Double(-DOT / 2, -DOT / 2, DOT, DOT));
        setAutoPopulateSeriesShape(false);
        setDefaultStroke(new BasicStroke(1.75f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        setAutoPopulateSeriesStroke(false);
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis categories,
            ValueAxis values,
            CategoryDataset dataset,
            int series,
            int category,
            int pass) {
        super.drawItem(graphics, state, area, plot, categories, values, dataset, series, category, pass);
        if (pass != DOT_PASS) {
            return;
        }
        double middle = categories.getCategoryMiddle(category, figures.categories(), area, plot.getDomainAxisEdge());
        if (figures.isHidden(series, category)) {
            double foot = values.valueToJava2D(0, area, plot.getRangeAxisEdge());
            HiddenMark.draw(graphics, Palette.ofSeries(series), middle - MARK_WIDTH / 2, foot, MARK_WIDTH, false);
        } else if (namesAtEnd && category == lastValue(dataset, series)) {
            double height =
                    heights(dataset, value -> values.valueToJava2D(value, area, plot.getRangeAxisEdge()))[series];
            name(graphics, series, dataset.getValue(series, category).doubleValue(), middle + DOT + 1, height);
        }
    }

    /** Where the series' names stand: at their last values, moved down where two would overlap. */
    private double[] heights(CategoryDataset dataset, DoubleUnaryOperator toHeight) {
        double[] heights = new double[figures.series()];
        for (int series = 0; series < heights.length; series++) {
            int last = lastValue(dataset, series);
            heights[series] = last < 0
                    ? Double.MAX_VALUE
                    : toHeight.applyAsDouble(dataset.getValue(series, last).doubleValue());
        }
        double free = Double.NEGATIVE_INFINITY;
        for (int series : byHeight(heights)) {
            heights[series] = Math.max(heights[series], free);
            free = heights[series] + ChartFonts.figures().getSize2D() + 1;
        }
        return heights;
    }

    private static List<Integer> byHeight(double[] heights) {
        return IntStream.range(0, heights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(series -> heights[series]))
                .toList();
    }

    /** Right of the plot, outside of the area that JFreeChart clips its items to. */
    private void name(Graphics2D graphics, int series, double value, double x, double y) {
        Shape clip = graphics.getClip();
        graphics.setClip(null);
        graphics.setFont(ChartFonts.figures());
        graphics.setPaint(Palette.ofSeries(series));
        String words = figures.written(value, figures.decimals());
        TextUtils.drawAlignedString(
                figures.series() == 1 ? words : words + " " + figures.series(series),
                graphics,
                (float) x,
                (float) y,
                TextAnchor.CENTER_LEFT);
        graphics.setClip(clip);
    }

    private int lastValue(CategoryDataset dataset, int series) {
        int last = figures.categories() - 1;
        while (last >= 0 && dataset.getValue(series, last) == null) {
            last--;
        }
        return last;
    }
}
