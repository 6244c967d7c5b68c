package org.prasan.console.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.prasan.records.ReportingState;
import org.prasan.vocabulary.MonthRange;

/**
 * Who owes what in which month: a line for each agency and form, a column for each month that periods end in.
 *
 * @param months that have a column, from the first
 */
record CompletenessGrid(List<YearMonth> months, List<Line> lines) {

    /** @param cells by the last month of their period; nothing where nothing is owed */
    record Line(String agency, String form, Map<YearMonth, Cell> cells) {}

    /** One period of an obligation. */
    record Cell(MonthRange months, LocalDate due, State state) {

        /** As an address has it. */
        public String period() {
            return months.first() + ".." + months.last();
        }
    }

    /** How a period stands. */
    enum State {
        ON_TIME,
        LATE,
        /** Nothing to report, and that was said. */
        NIL,
        MISSING,
        /** It has not come and is not due yet. */
        AWAITED;

        /** As in the keys of words. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static CompletenessGrid of(List<ReportingState> states, LocalDate today) {
        Map<List<String>, Map<YearMonth, Cell>> cells = new LinkedHashMap<>();
        Map<YearMonth, Boolean> months = new TreeMap<>();
        for (ReportingState each : states) {
            YearMonth last = each.period().last();
            months.put(last, true);
            cells.computeIfAbsent(List.of(each.agency(), each.form()), line -> new TreeMap<>())
                    .put(last, new Cell(each.period(), each.due(), state(each, today)));
        }
        return new CompletenessGrid(
                List.copyOf(months.keySet()),
                cells.entrySet().stream()
                        .map(line ->
                                new Line(line.getKey().get(0), line.getKey().get(1), line.getValue()))
                        .toList());
    }

    private static State state(ReportingState state, LocalDate today) {
        if (state.state() == ReportingState.State.MISSING) {
            return state.due().isBefore(today) ? State.MISSING : State.AWAITED;
        }
        if (state.nil()) {
            return State.NIL;
        }
        return state.state() == ReportingState.State.LATE ? State.LATE : State.ON_TIME;
    }

    /** How many cells stand so. */
    public long count(State state) {
        return lines.stream()
                .flatMap(line -> line.cells().values().stream())
                .filter(cell -> cell.state() == state)
                .count();
    }
}
