package org.prasan.console.office;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.console.Reach;
import org.prasan.records.Obligation;
import org.prasan.records.Obligations;
import org.prasan.records.SubmissionSearch;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Periods;
import org.springframework.stereotype.Service;

/** Who has sent what they owe, of the agencies within somebody's areas. */
@Service
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
class CompletenessDesk {

    private final Obligations obligations;
    private final SubmissionSearch submissions;
    private final LiveCatalog definitions;
    private final Reach reach;
    private final Clock clock;

    CompletenessDesk(DataSource database, LiveCatalog definitions, Reach reach, Clock clock) {
        this.obligations = new Obligations(database);
        this.submissions = new SubmissionSearch(database);
        this.definitions = definitions;
        this.reach = reach;
        this.clock = clock;
    }

    CompletenessGrid grid(Account viewer, int fiscalYear, Optional<String> agency) {
        Reach.Of own = reach.of(viewer);
        List<Obligation> owed = Obligation.of(definitions.usable()).stream()
                .filter(each -> own.reaches(each.agency()))
                .filter(each -> agency.map(each.agency()::equals).orElse(true))
                .toList();
        MonthRange year = MonthRange.fiscalYear(fiscalYear);
        return CompletenessGrid.of(
                obligations.evaluate(owed, year).stream()
                        .filter(state -> own.reaches(state.agency()))
                        .filter(state -> agency.map(state.agency()::equals).orElse(true))
                        .toList(),
                LocalDate.now(clock));
    }

    /** The fiscal year, of the Buddhist era, of the last month that anybody has reported on, and not after this one. */
    int latestYear() {
        int now = Periods.fiscalYear(YearMonth.now(clock));
        return submissions
                .lastMonth()
                .map(Periods::fiscalYear)
                .filter(year -> year < now)
                .orElse(now);
    }

    int thisYear() {
        return Periods.fiscalYear(YearMonth.now(clock));
    }
}
