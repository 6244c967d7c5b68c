package org.prasan.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DimensionDefinition;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.IndicatorDefinition.HeadlineAxis;
import org.prasan.catalog.IndicatorDefinition.Measure;
import org.prasan.catalog.TableDefinition;
import org.prasan.records.RecordVersions;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;

/** Makes figures of the current records, as the catalog's indicators say. */
public final class Figures {

    private final Catalog catalog;
    private final RecordVersions records;
    private final Windows windows;

    public Figures(Catalog catalog, RecordVersions records) {
        this.catalog = catalog;
        this.records = records;
        this.windows = new Windows(catalog, new Meetings(catalog, records));
    }

    /** Every additive indicator at its finest, ordered by indicator, month and codes. */
    public List<Observation> observations(Period period, Step step) {
        List<IndicatorDefinition> additive = catalog.indicators().stream()
                .filter(IndicatorDefinition::additive)
                .toList();
        Map<String, Cube> cubes = cubes(additive, period);
        List<Observation> observations = new ArrayList<>();
        for (IndicatorDefinition indicator : additive) {
            Map<SortedMap<String, String>, Map<String, Double>> sums = new HashMap<>();
            cube(cubes, indicator)
                    .contents()
                    .forEach((key, cell) -> sums.computeIfAbsent(named(indicator, key.codes()), k -> new TreeMap<>())
                            .merge(step.period(key.month()), cell.sum(), Double::sum));
            sums.forEach((codes, values) ->
                    values.forEach((at, value) -> observations.add(new Observation(indicator.id(), at, codes, value))));
        }
        observations.sort(Observations.ORDER);
        return observations;
    }

    /** Every way that the indicators' headlines are declared in, for one period. */
    public List<Headline> headlines(Period period) {
        List<IndicatorDefinition> wanted = catalog.indicators().stream()
                .filter(i -> !i.headlines().isEmpty())
                .toList();
        Map<String, Cube> cubes = cubes(wanted, period);
        List<Headline> headlines = new ArrayList<>();
        for (IndicatorDefinition indicator : wanted) {
            for (List<HeadlineAxis> axes : indicator.headlines()) {
                rollUp(indicator, cube(cubes, indicator), axes).forEach((codes, contents) -> {
                    Double value = value(indicator, contents);
                    if (value != null) {
                        headlines.add(new Headline(indicator.id(), period.code(), codes, value));
                    }
                });
            }
        }
        return headlines;
    }

    /** Which records of the indicator belong to the period. */
    Window window(Period period, IndicatorDefinition indicator) {
        return windows.of(period, indicator);
    }

    /** The facts of several indicators within one period; every table of records is read once. */
    Map<String, Cube> cubes(Collection<IndicatorDefinition> indicators, Period period) {
        Map<String, Cube> cubes = new LinkedHashMap<>();
        Map<List<String>, List<IndicatorDefinition>> byTable = new LinkedHashMap<>();
        for (IndicatorDefinition indicator : indicators) {
            cubes.put(indicator.id(), new Cube(indicator.measure() instanceof Measure.Median));
            byTable.computeIfAbsent(List.of(indicator.form(), indicator.table()), k -> new ArrayList<>())
                    .add(indicator);
        }
        byTable.forEach((table, some) -> read(catalog.form(table.get(0)), table.get(1), some, period, cubes));
        return cubes;
    }

    private record Reading(
            FactReader reader, Window window, @Nullable States states, Cube cube) {}

    private void read(
            FormDefinition form,
            String name,
            List<IndicatorDefinition> indicators,
            Period period,
            Map<String, Cube> cubes) {
        TableDefinition table = form.table(name);
        List<Reading> readings = new ArrayList<>();
        for (IndicatorDefinition indicator : indicators) {
            Window window = windows.of(period, indicator);
            States states =
                    indicator.state().isPresent() ? States.asOf(window.reference(), indicator, form, records) : null;
            readings.add(new Reading(
                    new FactReader(indicator, table, catalog.codeLists()), window, states, cube(cubes, indicator)));
        }
        Payloads payloads = new Payloads(form.id(), table, records);
        records.forEachCurrent(form.id(), name, record -> {
            @Nullable String[] values = payloads.of(record);
            for (Reading reading : readings) {
                States states = reading.states();
                String state = states == null ? null : states.of(record, values);
                if (states == null || state != null) {
                    reading.reader().read(record, values, reading.window(), state, reading.cube());
                }
            }
        });
    }

    private Map<SortedMap<String, String>, Cube.Contents> rollUp(
            IndicatorDefinition indicator, Cube cube, List<HeadlineAxis> axes) {
        Map<SortedMap<String, String>, Cube.Contents> sums = new TreeMap<>(Observations.CODES);
        cube.contents().forEach((key, contents) -> {
            SortedMap<String, String> all = named(indicator, key.codes());
            SortedMap<String, String> codes = new TreeMap<>();
            for (HeadlineAxis axis : axes) {
                String code = atLevel(indicator.dimension(axis.dimension()), all.get(axis.dimension()), axis.level());
                if (!code.isEmpty()) {
                    codes.put(axis.dimension(), code);
                }
            }
            sums.computeIfAbsent(codes, k -> new Cube.Contents()).merge(contents);
        });
        return sums;
    }

    private String atLevel(DimensionDefinition dimension, @Nullable String code, String level) {
        if (code == null) {
            return "";
        }
        return level.isEmpty()
                ? code
                : catalog.codeLists().get(dimension.codeList()).ancestorAt(code, level);
    }

    /** Null for a median of nothing. */
    static @Nullable Double value(IndicatorDefinition indicator, Cube.Contents contents) {
        if (indicator.measure() instanceof Measure.Median) {
            return median(contents.times());
        }
        return indicator.measure() instanceof Measure.Distinct
                ? (double) contents.items().size()
                : contents.sum();
    }

    static @Nullable Double median(List<Double> times) {
        if (times.isEmpty()) {
            return null;
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    static Cube cube(Map<String, Cube> cubes, IndicatorDefinition indicator) {
        return Objects.requireNonNull(cubes.get(indicator.id()), indicator.id());
    }

    private static SortedMap<String, String> named(IndicatorDefinition indicator, @Nullable String[] codes) {
        SortedMap<String, String> named = new TreeMap<>();
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i];
            if (code != null) {
                named.put(indicator.dimensions().get(i).name(), code);
            }
        }
        return named;
    }

    /** The length of time that figures are added up to. */
    public enum Step {
        MONTH,
        QUARTER,
        FISCAL_YEAR,
        CALENDAR_YEAR;

        /** The period of this length that a month lies in. */
        String period(YearMonth month) {
            int fiscal = org.prasan.vocabulary.BuddhistYear.of(month.getYear() + (month.getMonthValue() >= 10 ? 1 : 0));
            return switch (this) {
                case MONTH -> month.toString();
                case QUARTER -> "FY" + fiscal + "-Q" + ((month.getMonthValue() + 2) % 12 / 3 + 1);
                case FISCAL_YEAR -> "FY" + fiscal;
                case CALENDAR_YEAR -> "CY" + month.getYear();
            };
        }

        /** The steps of a range, in order. */
        List<String> periods(MonthRange range) {
            return range.months().stream().map(this::period).distinct().toList();
        }
    }
}
