package org.prasan.operations.revising;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.figures.FigureTables;
import org.prasan.figures.Figures;
import org.prasan.figures.ShownRecords;
import org.prasan.figures.UnknownMeetingException;
import org.prasan.pipeline.Run;
import org.prasan.records.Change;
import org.prasan.records.RecordVersions;

/** Which records the editions of runs are made of, by the reports of their jobs as they are now. */
final class ShownByRuns {

    private final Catalog catalog;
    private final FigureTables tables;
    private final Map<Long, List<ShownRecords>> known = new HashMap<>();

    ShownByRuns(Catalog catalog, DataSource dataSource) {
        this.catalog = catalog;
        this.tables = new FigureTables(catalog, new Figures(catalog, new RecordVersions(dataSource)));
    }

    boolean mayShow(Run run, Change change) {
        return known.computeIfAbsent(run.id(), id -> shown(run)).stream()
                .anyMatch(shown -> shown.mayBe(change.form(), change.months()));
    }

    private List<ShownRecords> shown(Run run) {
        List<ShownRecords> shown = new ArrayList<>();
        for (String report : catalog.findJob(run.job()).orElseThrow().reports()) {
            try {
                shown.addAll(tables.shown(catalog.report(report), run.period()));
            } catch (UnknownMeetingException takenBack) {
                shown.add(ShownRecords.ANY);
            }
        }
        return shown;
    }
}
