package org.prasan.operations.schedules;

import java.util.List;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.pipeline.InboxWatch;
import org.prasan.records.Arrival;
import org.prasan.records.Obligation;
import org.prasan.records.Obligations;
import org.prasan.records.ReportingState;
import org.prasan.vocabulary.MonthRange;

/** Whether everything that is owed for some months has come: was read by any run, or lies in a job's inbox. */
final class AllSent {

    private final Obligations obligations;
    private final InboxWatch inbox;

    AllSent(Obligations obligations, InboxWatch inbox) {
        this.obligations = obligations;
        this.inbox = inbox;
    }

    static boolean owedWithin(Catalog catalog, MonthRange months) {
        return catalog.obligations().stream()
                .anyMatch(obligation -> months.months().stream()
                        .map(month -> MonthRange.around(month, obligation.months()))
                        .anyMatch(period -> months.contains(period.first())
                                && months.contains(period.last())
                                && obligation.isOwed(period)));
    }

    /** @param job that is to read what lies in its inbox */
    boolean have(Catalog catalog, JobDefinition job, MonthRange months) {
        if (haveBeenRead(catalog, months, List.of())) {
            return true;
        }
        List<Arrival> unread = inbox.look(catalog, job);
        return !unread.isEmpty() && haveBeenRead(catalog, months, unread);
    }

    private boolean haveBeenRead(Catalog catalog, MonthRange months, List<Arrival> besides) {
        List<ReportingState> states = obligations.evaluate(Obligation.of(catalog), months, besides);
        return !states.isEmpty() && states.stream().noneMatch(state -> state.state() == ReportingState.State.MISSING);
    }
}
