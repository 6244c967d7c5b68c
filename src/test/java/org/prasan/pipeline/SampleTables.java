package org.prasan.pipeline;

import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ReportDefinition;
import org.prasan.figures.FigureSet;
import org.prasan.figures.FigureTable;
import org.prasan.figures.FigureTables;
import org.prasan.figures.Figures;
import org.prasan.figures.ReportedMonths;
import org.prasan.records.Obligation;
import org.prasan.records.Obligations;
import org.prasan.records.RecordVersions;
import org.prasan.records.ReportingState;
import org.prasan.records.Submissions;
import org.prasan.vocabulary.Period;

/** The provincial committee's tables of a period, from sample years. */
record SampleTables(FigureSet figures, List<ReportingState> reporting, ReportDefinition report) {

    static SampleTables of(Catalog catalog, DataSource database, Period period) {
        return of(catalog, database, period, catalog.report("provincial-committee"));
    }

    static SampleTables of(Catalog catalog, DataSource database, Period period, ReportDefinition report) {
        List<Obligation> obligations = catalog.obligations().stream()
                .map(o -> new Obligation(o.agency(), o.form(), o.months(), o.dueDays()))
                .toList();
        List<ReportingState> reporting =
                new Obligations(database).evaluate(obligations, period.months().orElseThrow());
        Submissions submissions = new Submissions(database);
        return new SampleTables(
                new FigureTables(catalog, new Figures(catalog, new RecordVersions(database)))
                        .tables(
                                List.of(report),
                                period,
                                reporting,
                                ReportedMonths.of(submissions.list(), submissions.coverages())),
                reporting,
                report);
    }

    static SampleTables of(Catalog catalog, String period, int... years) throws IOException {
        DataSource database = SampleDatabase.of(catalog, "tables" + period + years.length, years);
        return of(catalog, database, Period.parse(period));
    }

    List<FigureTable> tables() {
        return figures.of(report);
    }

    FigureTable table(String id) {
        return tables().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }
}
