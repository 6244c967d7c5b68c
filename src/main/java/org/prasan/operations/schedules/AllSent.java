package org.prasan.operations.schedules;

import java.util.List;
import org.prasan.catalog.Catalog;
import org.prasan.records.Obligation;
import org.prasan.records.Obligations;
import org.prasan.records.ReportingState;
import org.prasan.vocabulary.MonthRange;

/** Whether everything that is owed for some months has come, as far as any run has read it. */
final class AllSent {

    private final Obligations obligations;

    AllSent(Obligations obligations) {
        this.obligations = obligations;
    }

    static boolean owedWithin(Catalog catalog, MonthRange months) {
        return catalog.obligations().stream()
                .anyMatch(obligation -> months.months().stream()
                        .map(month -> MonthRange.around(month, obligation.months()))
                        .anyMatch(period -> months.contains(period.first())
                                && months.contains(period.last())
                                && obligation.isOwed(period)));
    }

    boolean have(Catalog catalog, MonthRange months) {
        List<ReportingState> states = obligations.evaluate(Obligation.of(catalog), months);
        return !states.isEmpty() && states.stream().noneMatch(state -> state.state() == ReportingState.State.MISSING);
    }
}
