package org.prasan.figures;

import java.util.Optional;
import org.prasan.catalog.Catalog;

/**
 * What agencies have reported of what a cell is about.
 *
 * @param coverage in a table where our own figures may stand beside others'
 */
record AgencyReports(
        Catalog catalog, Figures figures, ReportedMonths reported, Responses responses, Optional<OwnCoverage> coverage)
        implements CrossTable.Reporting {

    /** Of a form whose files name no period nobody can tell which months they are complete for. */
    @Override
    public boolean isReported(Extent extent) {
        return catalog.form(extent.indicator().form()).always().isEmpty()
                && extent.isReported(reported, window(extent));
    }

    @Override
    public boolean isComparable(Extent extent) {
        return coverage.map(own -> own.allows(extent)).orElse(true);
    }

    @Override
    public Response response(Extent extent) {
        return responses.of(extent, window(extent));
    }

    private Window window(Extent extent) {
        return figures.window(extent.period(), extent.indicator());
    }
}
