package org.prasan.reports.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.data.category.CategoryDataset;

/** Stacked bars; a stack that misses a hidden part carries one mark at its end, as it may be longer in truth. */
@SuppressWarnings("serial")
final class StacksWithHidden extends StackedBarRenderer {

    private static final int LABEL_PASS = 2;

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
        boolean isLast = series == figures.series() - 1 && pass == LABEL_PASS;
        if (isLast && figures.hasHidden(category)) {
            double across = categories.getCategoryMiddle(category, figures.categories(), area, plot.getDomainAxisEdge())
                    - state.getBarWidth() / 2;
            double end = values.valueToJava2D(sum(dataset, category), area, plot.getRangeAxisEdge());
            boolean horizontal = plot.getOrientation() == PlotOrientation.HORIZONTAL;
            HiddenMark.draw(
                    graphics,
                    Palette.SECONDARY,
                    horizontal ? end : across,
                    horizontal ? across : end,
                    state.getBarWidth(),
                    horizontal);
        }
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
