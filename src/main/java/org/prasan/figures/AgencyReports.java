package org.prasan.figures;

/** What agencies have reported of what a cell is about. */
record AgencyReports(Figures figures, ReportedMonths reported, Responses responses) implements CrossTable.Reporting {

    @Override
    public boolean isReported(Extent extent) {
        return extent.isReported(reported, window(extent));
    }

    @Override
    public Response response(Extent extent) {
        return responses.of(extent, window(extent));
    }

    private Window window(Extent extent) {
        return figures.window(extent.period(), extent.indicator());
    }
}
