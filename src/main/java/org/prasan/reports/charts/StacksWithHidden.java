package org.prasan.reports.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;

/** Stacked bars with their sums; one that misses a hidden part has a mark instead, as it may be longer in truth. */
@SuppressWarnings("serial")
final class StacksWithHidden extends StackedBarRenderer {

    private static final int LABEL_PASS = 2;
    private static final int MOST_LABELLED = 12;
    private static final int GAP = 3;

    private final transient ChartFigures figures;

    StacksWithHidden(ChartFigures figures) {
        this.figures = figures;
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
        if (series < figures.series() - 1 || pass != LABEL_PASS) {
            return;
        }
        boolean horizontal = plot.getOrientation() == PlotOrientation.HORIZONTAL;
        double sum = sum(dataset, category);
        double end = values.valueToJava2D(sum, area, plot.getRangeAxisEdge());
        if (figures.hasHidden(category)) {
            double across = categories.getCategoryMiddle(category, figures.categories(), area, plot.getDomainAxisEdge())
                    - state.getBarWidth() / 2;
            HiddenMark.draw(
                    graphics,
                    Palette.SECONDARY,
                    horizontal ? end : across,
                    horizontal ? across : end,
                    state.getBarWidth(),
                    horizontal);
        } else if (figures.isComplete(category) && figures.categories() <= MOST_LABELLED) {
            double middle =
                    categories.getCategoryMiddle(category, figures.categories(), area, plot.getDomainAxisEdge());
            label(graphics, sum, horizontal ? end : middle, horizontal ? middle : end, horizontal);
        }
    }

    /** What the parts add up to. */
    private void label(Graphics2D graphics, double sum, double x, double y, boolean horizontal) {
        graphics.setFont(ChartFonts.figures());
        graphics.setPaint(Palette.TEXT);
        TextUtils.drawAlignedString(
                figures.written(sum, figures.decimals()),
                graphics,
                (float) (horizontal ? x + GAP : x),
                (float) (horizontal ? y : y - GAP),
                horizontal ? TextAnchor.CENTER_LEFT : TextAnchor.BOTTOM_CENTER);
    }

    private double sum(CategoryDataset dataset, int category) {
        double sum = getBase();
        for (int series = 0; series < figures.series(); series++) {
            Number value = dataset.getValue(series, category);
            sum += value == null ? 0 : value.doubleValue();
        }
        return sum;
    }
}
