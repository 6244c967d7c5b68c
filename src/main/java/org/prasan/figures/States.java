package org.prasan.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.IndicatorDefinition.StateSource;
import org.prasan.catalog.IndicatorDefinition.Test;
import org.prasan.catalog.TableDefinition;
import org.prasan.records.RecordVersion;
import org.prasan.records.RecordVersions;

/**
 * Which state every thing had on a day, from all versions of the records that tell of it: the state with the latest
 * date that is not after the day, and of several with one date the one reported last.
 */
final class States {

    private final StateSource source;
    private final TableDefinition table;
    private final Map<String, State> latest = new HashMap<>();
    private final Map<String, State> earliest = new HashMap<>();

    private record State(LocalDate asOf, String code) {}

    private States(StateSource source, TableDefinition table) {
        this.source = source;
        this.table = table;
    }

    static States asOf(
            LocalDate reference, IndicatorDefinition indicator, FormDefinition form, RecordVersions records) {
        StateSource source = indicator.state().orElseThrow();
        States states = new States(source, form.table(indicator.table()));
        for (String name : source.history()) {
            TableDefinition history = form.table(name);
            int state = Places.of(history, source.column());
            int asOf = Places.of(history, source.asOf());
            Payloads payloads = new Payloads(form.id(), history, records);
            records.forEach(form.id(), name, version -> {
                @Nullable String[] values = payloads.of(version);
                String code = Places.value(values, state);
                String since = Places.value(values, asOf);
                if (code != null) {
                    LocalDate date = since == null ? version.reporting().lastDay() : Places.date(since);
                    states.add(entity(version, values, source, history), new State(date, code), reference);
                }
            });
        }
        return states;
    }

    private void add(String entity, State state, LocalDate reference) {
        earliest.merge(entity, state, (a, b) -> b.asOf().isBefore(a.asOf()) ? b : a);
        if (!state.asOf().isAfter(reference)) {
            latest.merge(entity, state, (a, b) -> b.asOf().isBefore(a.asOf()) ? a : b);
        }
    }

    /** The state on the day; of a thing whose first known state is younger that one; null when it is not counted. */
    @Nullable
    String of(RecordVersion record, @Nullable String[] values) {
        String entity = entity(record, values, source, table);
        State state = latest.getOrDefault(entity, earliest.get(entity));
        return state == null || !counts(state.code()) ? null : state.code();
    }

    private boolean counts(String code) {
        Test test = source.where().get(source.column());
        if (test instanceof Test.In in) {
            return in.values().contains(code);
        }
        return !(test instanceof Test.NotIn notIn) || !notIn.values().contains(code);
    }

    private static String entity(
            RecordVersion version, @Nullable String[] values, StateSource source, TableDefinition table) {
        List<String> parts = new ArrayList<>();
        parts.add(version.agency());
        source.entity().forEach(column -> parts.add(String.valueOf(Places.value(values, Places.of(table, column)))));
        return String.join("|", parts);
    }
}
