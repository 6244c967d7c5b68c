package org.prasan.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.figures.AgencyMonths;
import org.prasan.records.Obligation;
import org.prasan.records.Obligations;
import org.prasan.records.RecordVersions;
import org.prasan.records.ReportingState;
import org.prasan.records.ReportingState.State;
import org.prasan.records.Submission;
import org.prasan.records.Submissions;
import org.prasan.vocabulary.MonthRange;

/** What is stored, as one review sees it: each indicator's records are read once. */
final class Stored {

    private final Catalog catalog;
    private final DataSource dataSource;
    private final RecordVersions records;
    private final List<Submission> submissions;
    private final Reported reported;
    private final Map<String, AgencyMonths> figures = new HashMap<>();
    private final Map<MonthRange, List<ReportingState>> owed = new HashMap<>();

    Stored(Catalog catalog, DataSource dataSource) {
        this.catalog = catalog;
        this.dataSource = dataSource;
        this.records = new RecordVersions(dataSource);
        Submissions all = new Submissions(dataSource);
        this.submissions = all.list();
        this.reported = new Reported(submissions, all.coverages());
    }

    Catalog catalog() {
        return catalog;
    }

    RecordVersions records() {
        return records;
    }

    List<Submission> submissions() {
        return submissions;
    }

    Reported reported() {
        return reported;
    }

    AgencyMonths figures(IndicatorDefinition indicator) {
        return figures.computeIfAbsent(indicator.id(), id -> AgencyMonths.of(indicator, catalog, records));
    }

    /** Whether everybody who owes the form for the months has sent it: sums of half the agencies compare with nothing. */
    boolean isComplete(String form, MonthRange months) {
        return owed
                .computeIfAbsent(months, m -> new Obligations(dataSource).evaluate(Obligation.of(catalog), months))
                .stream()
                .noneMatch(state -> state.form().equals(form) && state.state() == State.MISSING);
    }
}
