package org.prasan.reports.charts;

import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;

/** The figure at each bar's end, with as many decimals as the table has. */
final class ValueLabels implements CategoryItemLabelGenerator {

    private final int decimals;

    ValueLabels(int decimals) {
        this.decimals = decimals;
    }

    @Override
    public String generateLabel(CategoryDataset dataset, int series, int category) {
        return ChartPicture.figure(dataset.getValue(series, category).doubleValue(), decimals);
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
