package org.prasan.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.ResolutionSource;
import org.prasan.catalog.TableDefinition;
import org.prasan.records.RecordVersion;
import org.prasan.records.RecordVersions;

/** Reads the resolutions on record, each in the state that was told last. */
public final class Resolutions {

    private final ResolutionSource source;
    private final FormDefinition form;
    private final RecordVersions records;

    public Resolutions(ResolutionSource source, FormDefinition form, RecordVersions records) {
        this.source = source;
        this.form = form;
        this.records = records;
    }

    private record State(String status, LocalDate asOf) {}

    /** In the order in which they were recorded. */
    public List<Resolution> list() {
        Map<String, State> states = states();
        TableDefinition table = form.table(source.table());
        Reader reader = new Reader(table);
        int about = Places.of(table, source.label());
        int responsible = Places.of(table, source.responsible());
        int due = Places.of(table, source.due());
        List<Resolution> resolutions = new ArrayList<>();
        records.forEachCurrent(form.id(), table.name(), version -> {
            @Nullable String[] values = reader.payloads.of(version);
            String id = reader.id(version, values);
            State state = states.get(id);
            if (state != null) {
                resolutions.add(new Resolution(
                        id,
                        reader.number(values),
                        Objects.requireNonNullElse(Places.value(values, about), ""),
                        Optional.ofNullable(Places.value(values, responsible)),
                        Optional.ofNullable(Places.value(values, due)).map(Places::date),
                        state.status(),
                        state.asOf()));
            }
        });
        return resolutions;
    }

    /** Of two of one day the one that was recorded later. */
    private Map<String, State> states() {
        Map<String, State> states = new HashMap<>();
        for (String name : source.history()) {
            TableDefinition table = form.table(name);
            Reader reader = new Reader(table);
            int status = Places.of(table, source.status());
            int asOf = Places.of(table, source.asOf());
            records.forEachCurrent(form.id(), name, version -> {
                @Nullable String[] values = reader.payloads.of(version);
                String code = Places.value(values, status);
                String day = Places.value(values, asOf);
                if (code != null && day != null) {
                    states.merge(
                            reader.id(version, values),
                            new State(code, Places.date(day)),
                            (before, now) -> now.asOf().isBefore(before.asOf()) ? before : now);
                }
            });
        }
        return states;
    }

    private final class Reader {

        private final Payloads payloads;
        private final int[] entity;

        Reader(TableDefinition table) {
            this.payloads = new Payloads(form.id(), table, records);
            this.entity = source.entity().stream()
                    .mapToInt(column -> Places.of(table, column))
                    .toArray();
        }

        String id(RecordVersion version, @Nullable String[] values) {
            return version.agency() + "/" + number(values);
        }

        String number(@Nullable String[] values) {
            return Arrays.stream(entity)
                    .mapToObj(place -> Objects.requireNonNullElse(Places.value(values, place), "?"))
                    .collect(Collectors.joining("/"));
        }
    }
}
