package org.prasan.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DimensionDefinition;
import org.prasan.catalog.FormDefinition;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.IndicatorDefinition.HeadlineAxis;
import org.prasan.catalog.IndicatorDefinition.Measure;
import org.prasan.catalog.ListSpec;
import org.prasan.catalog.TableDefinition;
import org.prasan.catalog.TableDefinition.Later;
import org.prasan.catalog.TableSpec;
import org.prasan.records.RecordVersion;
import org.prasan.records.RecordVersions;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.PeriodLabel;
import org.prasan.vocabulary.Periods;
import org.prasan.vocabulary.Text;

/** Makes figures of the current records, as the catalog's indicators say. */
public final class Figures {

    private final Catalog catalog;
    private final RecordVersions records;
    private final LedgerRecords ledger;
    private final Windows windows;

    public Figures(Catalog catalog, RecordVersions records) {
        this(catalog, records, LedgerRecords.NONE);
    }

    /** @param ledger the system's own books, for indicators that are made of them */
    public Figures(Catalog catalog, RecordVersions records, LedgerRecords ledger) {
        this.catalog = catalog;
        this.records = records;
        this.ledger = ledger;
        this.windows =
                new Windows(catalog, new Meetings(catalog, records), () -> records.lastReported(this::namesItsPeriod));
    }

    /** Every additive indicator at its finest, ordered by indicator, month and codes. */
    public List<Observation> observations(Period period, Step step) {
        List<IndicatorDefinition> additive = catalog.indicators().stream()
                .filter(IndicatorDefinition::additive)
                .toList();
        Map<String, Cube> cubes = cubes(additive, period);
        List<Observation> observations = new ArrayList<>();
        for (IndicatorDefinition indicator : additive) {
            Map<SortedMap<String, String>, Map<String, Cube.Contents>> sums = new HashMap<>();
            cube(cubes, indicator)
                    .contents()
                    .forEach((key, cell) -> sums.computeIfAbsent(named(indicator, key.codes()), k -> new TreeMap<>())
                            .computeIfAbsent(step.period(key.month()), at -> new Cube.Contents())
                            .merge(cell));
            sums.forEach((codes, values) -> values.forEach((at, contents) ->
                    observations.add(new Observation(indicator.id(), at, codes, contents.sum(), contents.censored()))));
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

    private boolean namesItsPeriod(String form) {
        return catalog.findForm(form).map(found -> found.always().isEmpty()).orElse(true);
    }

    /** Which records of the indicator belong to the period. */
    Window window(Period period, IndicatorDefinition indicator) {
        return windows.of(period, indicator);
    }

    /** A table of records instead of figures. */
    FigureTable list(TableSpec spec, ListSpec list, Period period) {
        Period own = reaches().of(spec.reach(), period);
        Window window = window(own, catalog.indicator(spec.indicators().get(0)));
        return new ListTable(spec, list, catalog, records, ledger, window)
                .table(reaches().meetings());
    }

    /** A period as its reports call it: a meeting with the day on which it was held, if it is on record. */
    public Text label(Period period) {
        return period instanceof Period.Meeting meeting
                ? reaches()
                        .meetings()
                        .date(meeting.number())
                        .map(held -> PeriodLabel.of(meeting, held))
                        .orElseGet(() -> PeriodLabel.of(meeting))
                : PeriodLabel.of(period);
    }

    /**
     * The months that ended since the meeting before, up to this one; nothing for any other period, for the first meeting
     * and for one that is not on record.
     */
    public Optional<MonthRange> monthsSinceLastMeeting(Period period) {
        return period instanceof Period.Meeting
                ? end(period).flatMap(reaches()::monthsSinceLastMeeting)
                : Optional.empty();
    }

    /** On which the period ends, or the meeting was held; nothing where all of time is meant and before a meeting is known. */
    public Optional<LocalDate> end(Period period) {
        if (period instanceof Period.Meeting meeting) {
            return reaches().meetings().date(meeting.number());
        }
        return period instanceof Period.All
                ? Optional.empty()
                : Optional.of(reaches().lastDay(period));
    }

    /** The day as of which memberships and validity are asked for. */
    LocalDate lastDay(Period period) {
        return period instanceof Period.All ? Window.LAST : reaches().lastDay(period);
    }

    Reaches reaches() {
        return windows.reaches();
    }

    /** The facts of several indicators within one period, by indicator. */
    private Map<String, Cube> cubes(Collection<IndicatorDefinition> indicators, Period period) {
        return cubes(Map.of(period, indicators)).getOrDefault(period, Map.of());
    }

    /**
     * The facts of several indicators within several periods, by period and indicator; every table of records is read
     * once, and once more for each indicator of states.
     */
    Map<Period, Map<String, Cube>> cubes(Map<Period, ? extends Collection<IndicatorDefinition>> wanted) {
        return cubes(wanted, null);
    }

    /** @param lineage keeps which records the protected indicators' entries are made of; null when nobody asks */
    Map<Period, Map<String, Cube>> cubes(
            Map<Period, ? extends Collection<IndicatorDefinition>> wanted, @Nullable LineageKeeper lineage) {
        Map<Period, Map<String, Cube>> cubes = new LinkedHashMap<>();
        Map<List<String>, List<Reading>> byTable = new LinkedHashMap<>();
        wanted.forEach((period, indicators) -> {
            Map<String, Cube> ofPeriod = cubes.computeIfAbsent(period, p -> new LinkedHashMap<>());
            for (IndicatorDefinition indicator : indicators) {
                Cube cube = new Cube(indicator.measure() instanceof Measure.Median);
                ofPeriod.put(indicator.id(), cube);
                byTable.computeIfAbsent(List.of(indicator.form(), indicator.table()), k -> new ArrayList<>())
                        .add(new Reading(indicator, windows.of(period, indicator), cube));
            }
        });
        byTable.forEach((table, readings) -> {
            FormDefinition form = catalog.form(table.get(0));
            Map<Boolean, List<Reading>> stays =
                    readings.stream().collect(Collectors.partitioningBy(Reading::isOfStays));
            stays.getOrDefault(true, List.of()).forEach(reading -> readStays(form, reading, lineage));
            read(form, table.get(1), stays.getOrDefault(false, List.of()), lineage);
        });
        return cubes;
    }

    private void readStays(FormDefinition form, Reading reading, @Nullable LineageKeeper lineage) {
        Stays stays = new Stays(reading.indicator(), form, catalog.codeLists(), records);
        if (lineage == null || !reading.indicator().isProtected()) {
            stays.read(reading.window(), reading.cube(), thing -> {});
        } else {
            String table = form.id() + "." + reading.indicator().table() + ".stays";
            LineageKeeper.Records traces = lineage.of(table, List.of());
            stays.read(reading.window(), traces.into(reading.cube()), traces::end);
        }
    }

    private record Reading(IndicatorDefinition indicator, Window window, Cube cube) {
        boolean isOfStays() {
            return indicator.measure() instanceof Measure.Median median && median.isInState();
        }
    }

    private void read(FormDefinition form, String name, List<Reading> readings, @Nullable LineageKeeper lineage) {
        if (readings.isEmpty()) {
            return;
        }
        TableDefinition table = form.table(name);
        LineageKeeper.@Nullable Records traces =
                lineage == null ? null : lineage.of(form.id() + "." + name, table.leafNames());
        Map<IndicatorDefinition, Map<LocalDate, States>> states = states(form, readings);
        List<Consumer<Row>> readers = new ArrayList<>();
        Days days = new Days();
        for (Reading reading : readings) {
            FactReader reader = new FactReader(reading.indicator(), table, catalog.codeLists(), days);
            FactSink sink =
                    traces != null && reading.indicator().isProtected() ? traces.into(reading.cube()) : reading.cube();
            Window window = reading.window();
            States known = states.getOrDefault(reading.indicator(), Map.of()).get(window.reference());
            readers.add(row -> reader.read(row.record(), row.values(), window, known, sink));
        }
        Payloads payloads = new Payloads(form.id(), table, records);
        ledger.forEachCurrent(records, form.id(), name, record -> {
            Row row = new Row(record, payloads.of(record));
            readers.forEach(reader -> reader.accept(row));
            if (traces != null) {
                traces.end(record.agency(), record.key(), table.later() == Later.LATEST_BY_KEY ? "" : month(record));
            }
        });
    }

    private static String month(RecordVersion record) {
        return record.month().toString();
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(RecordVersion record, @Nullable String[] values) {}

    private Map<IndicatorDefinition, Map<LocalDate, States>> states(FormDefinition form, List<Reading> readings) {
        Map<IndicatorDefinition, Set<LocalDate>> days = new LinkedHashMap<>();
        readings.stream()
                .filter(reading -> reading.indicator().state().isPresent())
                .forEach(reading -> days.computeIfAbsent(reading.indicator(), i -> new HashSet<>())
                        .add(reading.window().reference()));
        Map<IndicatorDefinition, Map<LocalDate, States>> states = new HashMap<>();
        days.forEach((indicator, some) -> states.put(indicator, States.asOf(some, indicator, form, records)));
        return states;
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
            return SampleMedian.of(contents.times());
        }
        return indicator.measure() instanceof Measure.Distinct
                ? (double) contents.items().size()
                : contents.sum();
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
            int fiscal = Periods.fiscalYear(month);
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
