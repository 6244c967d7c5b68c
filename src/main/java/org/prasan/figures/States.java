package org.prasan.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
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
    private final Histories histories;

    /** @param reported the last month of the reporting period that tells of it */
    private record State(LocalDate asOf, YearMonth reported, String code) {

        /** Of two states with one date the one that a later period reports, then the one that arrived later. */
        boolean isBefore(State other) {
            return asOf.equals(other.asOf) ? !reported.isAfter(other.reported) : asOf.isBefore(other.asOf);
        }
    }

    /** All states of each thing, in the order in which they are told. */
    private static final class Histories {
        private static final List<State> NONE = List.of();

        private final int[] entity;
        private final Map<String, List<State>> byThing = new HashMap<>();
        private long asked = -1;
        private List<State> answer = NONE;

        Histories(int[] entity) {
            this.entity = entity;
        }

        void add(String thing, State state) {
            byThing.computeIfAbsent(thing, t -> new ArrayList<>(1)).add(state);
        }

        /** Several days are asked for about one record after the other. */
        List<State> of(RecordVersion record, @Nullable String[] values) {
            if (asked != record.id()) {
                asked = record.id();
                answer = byThing.getOrDefault(entity(record, values, entity), NONE);
            }
            return answer;
        }
    }

    private States(LocalDate reference, Predicate<String> counts, Histories histories) {
        this.reference = reference;
        this.counts = counts;
        this.histories = histories;
    }

    /** Those as of several days, by day; the records are read once. */
    static Map<LocalDate, States> asOf(
            Set<LocalDate> references, IndicatorDefinition indicator, FormDefinition form, RecordVersions records) {
        StateSource source = indicator.state().orElseThrow();
        Histories histories = new Histories(places(source.entity(), form.table(indicator.table())));
        for (String name : source.history()) {
            TableDefinition history = form.table(name);
            int state = Places.of(history, source.column());
            int asOf = Places.of(history, source.asOf());
            Payloads payloads = new Payloads(form.id(), history, records);
            Days days = new Days();
            int[] keys = places(source.entity(), history);
            records.forEach(form.id(), name, version -> {
                @Nullable String[] values = payloads.of(version);
                String code = Places.value(values, state);
                String since = Places.value(values, asOf);
                if (code != null) {
                    LocalDate date = since == null ? version.reporting().lastDay() : days.of(since);
                    histories.add(
                            entity(version, values, keys),
                            new State(date, version.reporting().last(), code));
                }
            });
        }
        Map<LocalDate, States> states = new HashMap<>();
        references.forEach(reference ->
                states.put(reference, new States(reference, code -> counts(source, code), histories)));
        return states;
    }

    /** The state on the day; of a thing whose first known state is younger that one; null when it is not counted. */
    @Nullable
    String of(RecordVersion record, @Nullable String[] values) {
        State latest = null;
        State earliest = null;
        for (State state : histories.of(record, values)) {
            if (earliest == null || state.asOf().isBefore(earliest.asOf())) {
                earliest = state;
            }
            if (!state.asOf().isAfter(reference) && (latest == null || latest.isBefore(state))) {
                latest = state;
            }
        }
        State state = latest == null ? earliest : latest;
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
