package org.prasan.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

    private final LocalDate reference;
    private final Predicate<String> counts;
    private final int[] entity;
    private final Map<String, State> latest = new HashMap<>();
    private final Map<String, State> earliest = new HashMap<>();

    private record State(LocalDate asOf, String code) {}

    private States(LocalDate reference, Predicate<String> counts, int[] entity) {
        this.reference = reference;
        this.counts = counts;
        this.entity = entity;
    }

    /** Those as of several days, by day; the records are read once. */
    static Map<LocalDate, States> asOf(
            Set<LocalDate> references, IndicatorDefinition indicator, FormDefinition form, RecordVersions records) {
        StateSource source = indicator.state().orElseThrow();
        int[] entity = places(source.entity(), form.table(indicator.table()));
        Map<LocalDate, States> states = new HashMap<>();
        references.forEach(reference ->
                states.put(reference, new States(reference, code -> counts(source, code), entity)));
        for (String name : source.history()) {
            TableDefinition history = form.table(name);
            int state = Places.of(history, source.column());
            int asOf = Places.of(history, source.asOf());
            int[] keys = places(source.entity(), history);
            Payloads payloads = new Payloads(form.id(), history, records);
            records.forEach(form.id(), name, version -> {
                @Nullable String[] values = payloads.of(version);
                String code = Places.value(values, state);
                String since = Places.value(values, asOf);
                if (code != null) {
                    LocalDate date = since == null ? version.reporting().lastDay() : Places.date(since);
                    String thing = entity(version, values, keys);
                    states.values().forEach(some -> some.add(thing, new State(date, code)));
                }
            });
        }
        return states;
    }

    private void add(String thing, State state) {
        earliest.merge(thing, state, (a, b) -> b.asOf().isBefore(a.asOf()) ? b : a);
        if (!state.asOf().isAfter(reference)) {
            latest.merge(thing, state, (a, b) -> b.asOf().isBefore(a.asOf()) ? a : b);
        }
    }

    /** The state on the day; of a thing whose first known state is younger that one; null when it is not counted. */
    @Nullable
    String of(RecordVersion record, @Nullable String[] values) {
        String thing = entity(record, values, entity);
        State state = latest.getOrDefault(thing, earliest.get(thing));
        return state == null || !counts.test(state.code()) ? null : state.code();
    }

    private static boolean counts(StateSource source, String code) {
        Test test = source.where().get(source.column());
        if (test instanceof Test.In in) {
            return in.values().contains(code);
        }
        return !(test instanceof Test.NotIn notIn) || !notIn.values().contains(code);
    }

    private static int[] places(List<String> columns, TableDefinition table) {
        return columns.stream().mapToInt(column -> Places.of(table, column)).toArray();
    }

    private static String entity(RecordVersion version, @Nullable String[] values, int[] places) {
        StringBuilder thing = new StringBuilder(version.agency());
        for (int place : places) {
            thing.append('|').append(Places.value(values, place));
        }
        return thing.toString();
    }
}
