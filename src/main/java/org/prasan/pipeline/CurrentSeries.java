package org.prasan.pipeline;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.figures.Figures;
import org.prasan.figures.LedgerRecords;
import org.prasan.figures.PlaceSeries;
import org.prasan.records.Findings;
import org.prasan.records.Obligation;
import org.prasan.records.Obligations;
import org.prasan.records.RecordVersions;
import org.prasan.records.SubmissionSearch;
import org.prasan.records.Submissions;
import org.prasan.review.Queries;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Periods;

/** Every indicator's months up to the last that anybody has reported on, from the records as they are now. */
public final class CurrentSeries {

    /** Fiscal years that are looked at: the last one and the one before. */
    private static final int YEARS = 2;

    private CurrentSeries() {}

    /**
     * @param months that were looked at
     * @param points by indicator
     */
    public record Series(MonthRange months, Map<String, List<PlaceSeries.Point>> points) {}

    /** @param today no month after its fiscal year is looked at, whatever a file says */
    public static Series of(Catalog catalog, DataSource database, YearMonth today) {
        int year = Periods.fiscalYear(new SubmissionSearch(database)
                .lastMonth()
                .filter(month -> month.isBefore(today))
                .orElse(today));
        MonthRange months = new MonthRange(
                MonthRange.fiscalYear(year - YEARS + 1).first(),
                MonthRange.fiscalYear(year).last());
        LedgerRecords ledger = LedgerRecords.of(
                new Obligations(database).evaluate(Obligation.of(catalog), months),
                new Submissions(database).list(),
                new Findings(database).list(),
                CurrentFigures.asked(new Queries(database).list()));
        Figures figures = new Figures(catalog, new RecordVersions(database), ledger);
        return new Series(
                months,
                new PlaceSeries(catalog, figures)
                        .of(months).stream().collect(Collectors.groupingBy(PlaceSeries.Point::indicator)));
    }
}
