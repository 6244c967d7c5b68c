package org.prasan.figures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.prasan.catalog.ReportDefinition;

/**
 * All tables that a run releases together.
 *
 * @param tables of each report, in its order
 * @param inner what their protected cells are made of
 */
public record FigureSet(Map<ReportDefinition, List<FigureTable>> tables, InnerCells inner) {

    /** @throws NullPointerException when the report is none of the set's */
    public List<FigureTable> of(ReportDefinition report) {
        return Objects.requireNonNull(tables.get(report), report.id());
    }
}
