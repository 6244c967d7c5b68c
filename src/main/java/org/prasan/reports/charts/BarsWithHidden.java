package org.prasan.reports.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** Bars beside each other, a mark where a bar is hidden. */
@SuppressWarnings("serial")
final class BarsWithHidden extends BarRenderer {

    private final transient ChartFigures figures;

    BarsWithHidden(ChartFigures figures) {
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
        if (figures.isHidden(series, category)) {
            PlotOrientation orientation = plot.getOrientation();
            double across = calculateBarW0(plot, orientation, area, categories, state, series, category);
            double foot = values.valueToJava2D(getBase(), area, plot.getRangeAxisEdge());
            boolean horizontal = orientation == PlotOrientation.HORIZONTAL;
            HiddenMark.draw(
                    graphics,
                    Palette.SECONDARY,
                    horizontal ? foot : across,
                    horizontal ? across : foot,
                    state.getBarWidth(),
                    horizontal);
        }
    }
}
