package org.prasan.reports.charts;

import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** The figure at each bar's end, with as many decimals as the table has. */
final class ValueLabels implements CategoryItemLabelGenerator {

    private final transient ChartFigures figures;

    ValueLabels(ChartFigures figures) {
        this.figures = figures;
    }

    @Override
    public String generateLabel(CategoryDataset dataset, int series, int category) {
        return figures.written(dataset.getValue(series, category).doubleValue(), figures.decimals());
    }

    @Override
    public String generateRowLabel(CategoryDataset dataset, int series) {
        return "";
    }

    @Override
    public String generateColumnLabel(CategoryDataset dataset, int category) {
        return "";
    }
}
