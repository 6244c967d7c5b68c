package org.prasan.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ReportDefinition;
import org.prasan.figures.FigureSet;
import org.prasan.figures.FigureTables;
import org.prasan.figures.Figures;
import org.prasan.figures.LedgerRecords;
import org.prasan.figures.ReportedMonths;
import org.prasan.records.Findings;
import org.prasan.records.Obligation;
import org.prasan.records.Obligations;
import org.prasan.records.RecordVersions;
import org.prasan.records.ReportingState;
import org.prasan.records.Submission;
import org.prasan.records.Submissions;
import org.prasan.review.AskedQuery;
import org.prasan.review.AskedQuery.Explanation;
import org.prasan.review.Queries;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Periods;
import org.prasan.vocabulary.Text;

/** The tables of reports from the records as they are now. */
record CurrentFigures(Catalog catalog, DataSource dataSource) {

    /** Months that the longest obligation is for. */
    private static final int LONGEST_PERIOD = 12;

    FigureSet of(List<ReportDefinition> reports, Period period) {
        Submissions submissions = new Submissions(dataSource);
        List<Submission> all = submissions.list();
        List<ReportingState> states = states(period);
        // Tables that compare periods have those of each.
        List<ReportingState> compared = Periods.compared(period).stream()
                .flatMap(one -> (one.equals(period) ? states : states(one)).stream())
                .distinct()
                .toList();
        LedgerRecords ledger =
                LedgerRecords.of(compared, all, new Findings(dataSource).list(), asked(new Queries(dataSource).list()));
        Figures figures = new Figures(catalog, new RecordVersions(dataSource), ledger);
        return new FigureTables(catalog, figures)
                .tables(reports, period, states, ReportedMonths.of(all, submissions.coverages()));
    }

    static List<LedgerRecords.Asked> asked(List<AskedQuery> queries) {
        return queries.stream()
                .map(asked -> new LedgerRecords.Asked(
                        asked.query().agency(),
                        asked.query().form(),
                        asked.query().months(),
                        asked.query().rule(),
                        asked.state(),
                        asked.explanation().map(Explanation::text).orElse("")))
                .toList();
    }

    Text label(Period period) {
        return figures().label(period);
    }

    Optional<LocalDate> end(Period period) {
        return figures().end(period);
    }

    /**
     * What became of what is owed within the period; for a meeting, of what fell to be reported since the meeting before.
     */
    List<ReportingState> states(Period period) {
        if (period instanceof Period.Meeting) {
            return figures().monthsSinceLastMeeting(period).map(this::ended).orElse(List.of());
        }
        return period.months().map(this::within).orElse(List.of());
    }

    private List<ReportingState> within(MonthRange months) {
        return new Obligations(dataSource).evaluate(Obligation.of(catalog), months);
    }

    /** Also of periods that began before these months, as half-years do. */
    private List<ReportingState> ended(MonthRange months) {
        return within(new MonthRange(months.first().minusMonths(LONGEST_PERIOD - 1), months.last())).stream()
                .filter(state -> months.contains(state.period().last()))
                .toList();
    }

    private Figures figures() {
        return new Figures(catalog, new RecordVersions(dataSource));
    }
}
