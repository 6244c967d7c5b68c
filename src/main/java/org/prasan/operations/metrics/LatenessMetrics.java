package org.prasan.operations.metrics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.records.Obligation;
import org.prasan.records.Obligations;
import org.prasan.records.ReportingState;
import org.prasan.records.ReportingState.State;
import org.prasan.vocabulary.MonthRange;

/** Which agencies send in time, and how long what is missing has been due. */
final class LatenessMetrics implements MetricSource {

    private static final int MONTHS_BACK = 12;

    private final Obligations obligations;
    private final Clock clock;

    LatenessMetrics(DataSource dataSource, Clock clock) {
        this.obligations = new Obligations(dataSource);
        this.clock = clock;
    }

    @Override
    public void measure(Catalog catalog, Sink sink) {
        LocalDate today = LocalDate.now(clock);
        YearMonth month = YearMonth.from(today);
        Map<String, Map<State, Integer>> states = new TreeMap<>();
        Map<String, Long> overdue = new TreeMap<>();
        // A period of a year that was due within the last twelve months began long before.
        MonthRange range = new MonthRange(month.minusMonths(2L * MONTHS_BACK), month);
        for (ReportingState state : obligations.evaluate(Obligation.of(catalog), range)) {
            boolean wasDue = state.due().isBefore(today) && !state.due().isBefore(today.minusMonths(MONTHS_BACK));
            if (wasDue) {
                states.computeIfAbsent(state.agency(), agency -> new TreeMap<>())
                        .merge(state.state(), 1, Integer::sum);
                if (state.state() == State.MISSING) {
                    overdue.merge(state.agency(), ChronoUnit.DAYS.between(state.due(), today), Math::max);
                }
            }
        }
        states.forEach((agency, counts) -> counts.forEach((state, count) -> sink.put(
                Gauge.SUBMISSIONS_DUE,
                count,
                "agency",
                agency,
                "state",
                state.name().toLowerCase(Locale.ROOT))));
        overdue.forEach((agency, days) -> sink.put(Gauge.SUBMISSIONS_OVERDUE, days, "agency", agency));
    }
}
