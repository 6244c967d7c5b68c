package org.prasan.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.IndicatorDefinition.StateSource;
import org.prasan.catalog.TableDefinition;
import org.prasan.records.RecordVersion;
import org.prasan.records.RecordVersions;
import org.prasan.vocabulary.CodeLists;

/**
 * How long things stayed in each state, in days, from all versions of the records that tell of it. A stay is a fact of
 * the day on which it ended; one that has not ended is none yet.
 */
final class Stays {

    private final IndicatorDefinition indicator;
    private final StateSource source;
    private final FormDefinition form;
    private final TableDefinition table;
    private final RecordVersions records;
    private final FactReader reader;
    private final Condition condition;

    Stays(IndicatorDefinition indicator, FormDefinition form, CodeLists lists, RecordVersions records) {
        this.indicator = indicator;
        this.source = indicator.state().orElseThrow();
        this.form = form;
        this.table = form.table(indicator.table());
        this.records = records;
        this.reader = new FactReader(indicator, table, lists, new Days());
        this.condition = new Condition(indicator.where(), table);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Told(
            LocalDate since,
            YearMonth reported,
            String state,
            RecordVersion record,
            @Nullable String[] values) {}

    /** @param ended called after the facts of each thing, with what it is */
    void read(Window window, FactSink sink, Consumer<String> ended) {
        Map<String, List<Told>> things = new TreeMap<>();
        int state = Places.of(table, source.column());
        int asOf = Places.of(table, source.asOf());
        int[] entity = source.entity().stream()
                .mapToInt(column -> Places.of(table, column))
                .toArray();
        Payloads payloads = new Payloads(form.id(), table, records);
        records.forEach(form.id(), indicator.table(), version -> {
            @Nullable String[] values = payloads.of(version);
            String code = Places.value(values, state);
            String since = Places.value(values, asOf);
            if (code != null && since != null) {
                Told told = new Told(Places.date(since), version.reporting().last(), code, version, values);
                things.computeIfAbsent(thing(version, values, entity), t -> new ArrayList<>())
                        .add(told);
            }
        });
        things.forEach((thing, told) -> {
            facts(told, window, sink);
            ended.accept(thing);
        });
    }

    /** The dates at which the state changed part the stays; a state told again does not begin anew. */
    private void facts(List<Told> told, Window window, FactSink sink) {
        told.sort(Comparator.comparing(Told::since).thenComparing(Told::reported));
        Told entered = told.get(0);
        for (Told next : told) {
            if (!next.state().equals(entered.state())) {
                boolean counts = window.contains(next.since()) && condition.holds(next.values(), window.reference());
                if (counts) {
                    sink.fact(
                            next.since(),
                            reader.codes(next.record(), next.values(), Map.of(), entered.state()),
                            ChronoUnit.DAYS.between(entered.since(), next.since()),
                            null,
                            FactSink.WHOLE);
                }
                entered = next;
            }
        }
    }

    private static String thing(RecordVersion version, @Nullable String[] values, int[] entity) {
        StringBuilder thing = new StringBuilder(version.agency());
        for (int place : entity) {
            thing.append('|').append(Places.value(values, place));
        }
        return thing.toString();
    }
}
