package org.prasan.figures;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.DimensionDefinition;
import org.prasan.catalog.IndicatorDefinition;
import org.prasan.catalog.IndicatorDefinition.Measure;
import org.prasan.catalog.IndicatorDefinition.Span;
import org.prasan.catalog.TableDefinition;
import org.prasan.catalog.TableDefinition.Leaf;
import org.prasan.records.RecordVersion;
import org.prasan.vocabulary.CensoredCount;
import org.prasan.vocabulary.CodeList;
import org.prasan.vocabulary.CodeLists;

/** Reads what one record contributes to one indicator. */
final class FactReader {

    private final IndicatorDefinition indicator;
    private final Condition condition;
    private final int date;
    private final List<Dimension> dimensions = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final int[] from;
    private final int[] to;
    private final int item;
    private final Days days;

    private record Dimension(DimensionDefinition definition, int place, CodeList list) {}

    /** One summed place with the codes of the member that it is. */
    private record Part(int place, Map<String, String> codes) {}

    /** @param days shared by all readers of the table */
    FactReader(IndicatorDefinition indicator, TableDefinition table, CodeLists lists, Days days) {
        this.indicator = indicator;
        this.days = days;
        this.condition = new Condition(indicator.where(), table);
        this.date = indicator.date().isEmpty() ? -1 : Places.of(table, indicator.date());
        for (DimensionDefinition dimension : indicator.dimensions()) {
            boolean placed = dimension.source() == DimensionDefinition.Source.COLUMN
                    || dimension.source() == DimensionDefinition.Source.BAND;
            dimensions.add(new Dimension(
                    dimension, placed ? Places.of(table, dimension.column()) : -1, lists.get(dimension.codeList())));
        }
        if (indicator.measure() instanceof Measure.Sum sum) {
            List<Leaf> leaves = table.leaves();
            for (int i = 0; i < leaves.size(); i++) {
                Leaf leaf = leaves.get(i);
                if (sum.columns().contains(leaf.column().name())) {
                    parts.add(new Part(i, leaf.member().map(m -> m.codes()).orElse(Map.of())));
                }
            }
        }
        boolean median = indicator.measure() instanceof Measure.Median;
        this.from = median ? places(table, ((Measure.Median) indicator.measure()).from()) : new int[0];
        this.to = median ? places(table, ((Measure.Median) indicator.measure()).to()) : new int[0];
        this.item = indicator.measure() instanceof Measure.Distinct distinct ? Places.of(table, distinct.column()) : -1;
    }

    private static int[] places(TableDefinition table, List<String> columns) {
        return columns.stream().mapToInt(c -> Places.of(table, c)).toArray();
    }

    /** @param states for indicators that have one; a record in a state that is not counted contributes nothing */
    void read(RecordVersion record, @Nullable String[] values, Window window, @Nullable States states, FactSink sink) {
        LocalDate day = date(record, values);
        if (day == null || !window.contains(day) || !condition.holds(values, window.reference())) {
            return;
        }
        String state = states == null ? null : states.of(record, values);
        if (states != null && state == null) {
            return;
        }
        if (indicator.measure() instanceof Measure.Sum) {
            for (Part part : parts) {
                String value = Places.value(values, part.place());
                if (value != null && !value.equals("0")) {
                    add(value, day, codes(record, values, part.codes(), state), part.place(), sink);
                }
            }
        } else if (indicator.measure() instanceof Measure.Median median) {
            span(median.span(), values)
                    .ifPresent(
                            span -> sink.fact(day, codes(record, values, Map.of(), state), span, null, FactSink.WHOLE));
        } else if (item < 0) {
            sink.fact(day, codes(record, values, Map.of(), state), 1, null, FactSink.WHOLE);
        } else if (Places.value(values, item) != null) {
            sink.fact(day, codes(record, values, Map.of(), state), 1, Places.value(values, item), FactSink.WHOLE);
        }
    }

    private static void add(String value, LocalDate day, @Nullable String[] codes, int part, FactSink sink) {
        Optional<CensoredCount> censored = CensoredCount.of(value);
        if (censored.isPresent()) {
            sink.censored(day, codes, censored.get());
        } else {
            sink.fact(day, codes, Double.parseDouble(value), null, part);
        }
    }

    private @Nullable LocalDate date(RecordVersion record, @Nullable String[] values) {
        if (date < 0) {
            return record.month().atDay(1);
        }
        String value = Places.value(values, date);
        return value == null ? null : days.of(value);
    }

    /** Empty too for what ended before it began: one of the two dates is wrong, and no time has passed. */
    private Optional<Double> span(Span span, @Nullable String[] values) {
        LocalDateTime start = moment(values, from);
        LocalDateTime end = moment(values, to);
        if (start == null || end == null || isBefore(span, end, start)) {
            return Optional.empty();
        }
        return Optional.of(
                span == Span.DAYS
                        ? (double) ChronoUnit.DAYS.between(start.toLocalDate(), end.toLocalDate())
                        : Duration.between(start, end).toMinutes() / 60.0);
    }

    /** Counted in days, the same day is in order whatever the hour. */
    private static boolean isBefore(Span span, LocalDateTime end, LocalDateTime start) {
        return span == Span.DAYS ? end.toLocalDate().isBefore(start.toLocalDate()) : end.isBefore(start);
    }

    private static @Nullable LocalDateTime moment(@Nullable String[] values, int[] places) {
        String day = Places.value(values, places[0]);
        return day == null ? null : Places.moment(day, places.length > 1 ? Places.value(values, places[1]) : null);
    }

    /** In the order of the indicator's dimensions. */
    @Nullable
    String[] codes(
            RecordVersion record, @Nullable String[] values, Map<String, String> member, @Nullable String state) {
        @Nullable String[] codes = new String[dimensions.size()];
        for (int i = 0; i < codes.length; i++) {
            Dimension dimension = dimensions.get(i);
            String code = switch (dimension.definition().source()) {
                case AGENCY -> record.agency();
                case COLUMN -> Places.value(values, dimension.place());
                case BAND -> band(dimension, values);
                case MEMBER -> member.get(dimension.definition().column());
                case STATE -> state;
            };
            codes[i] = code == null && !dimension.definition().unknown().isEmpty()
                    ? dimension.definition().unknown()
                    : code;
        }
        return codes;
    }

    private static @Nullable String band(Dimension dimension, @Nullable String[] values) {
        String years = Places.value(values, dimension.place());
        return years == null
                ? null
                : dimension
                        .list()
                        .bandOf(Integer.parseInt(years))
                        .map(c -> c.code())
                        .orElse(null);
    }
}
