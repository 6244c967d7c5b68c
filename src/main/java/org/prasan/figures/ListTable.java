package org.prasan.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.IndicatorDefinition.StateSource;
import org.prasan.catalog.ListSpec;
import org.prasan.catalog.TableDefinition;
import org.prasan.catalog.TableSpec;
import org.prasan.figures.FigureTable.Head;
import org.prasan.records.RecordVersion;
import org.prasan.records.RecordVersions;
import org.prasan.vocabulary.Text;

/**
 * A table of records, a line each, with what they say of themselves and perhaps the states they had on the last dates on
 * which states were told. The records are read apart from those of figures: what is listed are few.
 */
final class ListTable {

    private final TableSpec spec;
    private final ListSpec list;
    private final IndicatorDefinition indicator;
    private final TableDefinition table;
    private final Catalog catalog;
    private final RecordVersions records;
    private final LedgerRecords ledger;
    private final Window window;
    private final RecordWords words;

    ListTable(
            TableSpec spec,
            ListSpec list,
            Catalog catalog,
            RecordVersions records,
            LedgerRecords ledger,
            Window window) {
        this.spec = spec;
        this.list = list;
        this.indicator = catalog.indicator(spec.indicators().get(0));
        this.table = catalog.form(indicator.form()).table(indicator.table());
        this.catalog = catalog;
        this.records = records;
        this.ledger = ledger;
        this.window = window;
        this.words = new RecordWords(table, catalog.codeLists());
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Line(
            RecordVersion record,
            @Nullable String[] values,
            @Nullable LocalDate since) {}

    FigureTable table(Meetings meetings) {
        Set<LocalDate> told = told();
        Set<LocalDate> days = new HashSet<>(told);
        days.add(window.reference());
        Map<LocalDate, States> states = indicator.state().isPresent()
                ? States.asOf(days, indicator, catalog.form(indicator.form()), records)
                : Map.of();
        List<Head> columns = new ArrayList<>();
        list.columns().stream()
                .skip(1)
                .forEach(column -> columns.add(new Head(String.join("+", column.columns()), column.label(), false)));
        told.forEach(day -> columns.add(new Head(day.toString(), meetings.label(day), false)));
        List<Head> rows = new ArrayList<>();
        List<List<Cell>> cells = new ArrayList<>();
        for (Line line : lines(states)) {
            rows.add(head(line, states));
            cells.add(cells(line, states, told));
        }
        return new FigureTable(
                spec.id(),
                spec.title(),
                list.columns().get(0).label(),
                Text.same(""),
                rows,
                columns,
                cells,
                Text.same(""),
                FigureTables.withoutRepeats(List.of(indicator.rule(), spec.note())),
                List.of(indicator.source()));
    }

    private Head head(Line line, Map<LocalDate, States> states) {
        ListSpec.Column first = list.columns().get(0);
        String code = first.columns().stream()
                .map(column -> String.valueOf(value(line, column)))
                .collect(Collectors.joining("/"));
        return new Head(code, text(line, first, states), false);
    }

    private List<Cell> cells(Line line, Map<LocalDate, States> states, Set<LocalDate> told) {
        List<Cell> cells = new ArrayList<>();
        list.columns().stream().skip(1).forEach(column -> {
            Text text = text(line, column, states);
            cells.add(text.th().isEmpty() ? new Cell.Nothing() : new Cell.Words(text));
        });
        for (LocalDate day : told) {
            boolean before = line.since() == null || line.since().isAfter(day);
            String state = before ? null : of(states, day, line);
            cells.add(state == null ? new Cell.Nothing() : new Cell.Words(stateLabel(state)));
        }
        return cells;
    }

    /** Those of the window that the indicator counts, as the list orders them. */
    private List<Line> lines(Map<LocalDate, States> states) {
        Condition condition = new Condition(indicator.where(), table);
        int date = indicator.date().isEmpty() ? -1 : Places.of(table, indicator.date());
        Payloads payloads = new Payloads(indicator.form(), table, records);
        List<Line> lines = new ArrayList<>();
        ledger.forEachCurrent(records, indicator.form(), table.name(), record -> {
            @Nullable String[] values = payloads.of(record);
            String day = date < 0 ? record.month().atDay(1).toString() : Places.value(values, date);
            Line line = new Line(record, values, day == null ? null : Places.date(day));
            boolean counts = line.since() != null
                    && window.contains(line.since())
                    && condition.holds(values, window.reference());
            if (counts && (states.isEmpty() || of(states, window.reference(), line) != null)) {
                lines.add(line);
            }
        });
        Comparator<Line> order = (a, b) -> 0;
        for (String column : list.order()) {
            order = order.thenComparing(line -> RecordWords.sortable(value(line, column)));
        }
        lines.sort(order);
        return lines;
    }

    private static @Nullable String of(Map<LocalDate, States> states, LocalDate day, Line line) {
        States some = states.get(day);
        return some == null ? null : some.of(line.record(), line.values());
    }

    private Text text(Line line, ListSpec.Column column, Map<LocalDate, States> states) {
        List<Text> texts = new ArrayList<>();
        for (String name : column.columns()) {
            boolean state =
                    indicator.state().filter(s -> s.column().equals(name)).isPresent();
            String code = state ? of(states, window.reference(), line) : null;
            texts.add(code != null ? stateLabel(code) : words.of(name, value(line, name)));
        }
        return new Text(
                texts.stream().map(Text::th).collect(Collectors.joining("/")),
                texts.stream().map(Text::en).collect(Collectors.joining("/")));
    }

    private @Nullable String value(Line line, String column) {
        return Places.value(line.values(), Places.of(table, column));
    }

    private Text stateLabel(String code) {
        return words.of(indicator.state().orElseThrow().column(), code);
    }

    /** The last of the dates on or before the reference day on which states were told. */
    private Set<LocalDate> told() {
        TreeSet<LocalDate> days = new TreeSet<>();
        Optional<StateSource> source = indicator.state();
        if (list.states() == 0 || source.isEmpty()) {
            return days;
        }
        for (String name : source.get().history()) {
            TableDefinition history = catalog.form(indicator.form()).table(name);
            int asOf = Places.of(history, source.get().asOf());
            Payloads payloads = new Payloads(indicator.form(), history, records);
            records.forEachCurrent(indicator.form(), name, record -> {
                String day = Places.value(payloads.of(record), asOf);
                if (day != null && !Places.date(day).isAfter(window.reference())) {
                    days.add(Places.date(day));
                }
            });
        }
        while (days.size() > list.states()) {
            days.pollFirst();
        }
        return days;
    }
}
