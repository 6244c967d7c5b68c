package org.prasan.figures;

/** What agencies have reported of what a cell is about. */
record AgencyReports(Figures figures, ReportedMonths reported, Coverages coverages) implements CrossTable.Reporting {

    @Override
    public boolean isReported(Extent extent) {
        return extent.isReported(reported, window(extent));
    }

    @Override
    public Coverage coverage(Extent extent) {
        return coverages.of(extent, window(extent));
    }

    private Window window(Extent extent) {
        return figures.window(extent.period(), extent.indicator());
    }
}
