package org.prasan.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.vocabulary.Text;

/**
 * A figure that can be made of records.
 *
 * @param rule how it is counted, for readers
 * @param form and {@code table}: the records it is made of
 * @param where which of those records count
 * @param date column that decides the month; empty for the record's own month
 * @param unit what is counted; its {@code isProtected} decides whether small counts are hidden
 * @param additive whether it may be summed over months and codes
 * @param headlines ways in which {@code figures --headlines} prints it
 */
public record IndicatorDefinition(
        String id,
        Text name,
        Text unit,
        Text rule,
        Text source,
        boolean isProtected,
        String form,
        String table,
        Map<String, Test> where,
        Measure measure,
        String date,
        Scope scope,
        Optional<StateSource> state,
        List<DimensionDefinition> dimensions,
        boolean additive,
        List<List<HeadlineAxis>> headlines) {

    public IndicatorDefinition {
        where = Map.copyOf(where);
        dimensions = List.copyOf(dimensions);
        headlines = List.copyOf(headlines);
    }

    /** What is taken of the records that count. */
    public sealed interface Measure {
        record Count() implements Measure {}

        /** The sum of columns; a column with members gives one figure for each. */
        record Sum(List<String> columns) implements Measure {}

        /** How many different values a column has. */
        record Distinct(String column) implements Measure {}

        /** The median time between two moments, each a date column with an optional time column. */
        record Median(Span span, List<String> from, List<String> to) implements Measure {

            /** The median time that things stay in a state, of the stays that end within the period. */
            public static Median inState(Span span) {
                return new Median(span, List.of(), List.of());
            }

            public boolean isInState() {
                return from.isEmpty();
            }
        }
    }

    /** The unit that a time between two moments is given in. */
    public enum Span {
        DAYS,
        HOURS
    }

    /** Which records belong to a period. */
    public enum Scope {
        /** Those whose date lies in the period. */
        WITHIN,
        /** Those whose date lies between the start of the fiscal year and the period's end. */
        FISCAL_YEAR_TO_DATE,
        /** Those whose date lies before the period's reference day: a meeting's date, else the day after the end. */
        BEFORE,
        /** Those whose date lies on or before the period's reference day. */
        UP_TO
    }

    /** A condition on one column. */
    public sealed interface Test {
        record In(List<String> values) implements Test {}

        record NotIn(List<String> values) implements Test {}

        record Present() implements Test {}

        record Absent() implements Test {}

        /** A date before the reference day. */
        record BeforeReference() implements Test {}
    }

    /**
     * The latest state that a thing had on the reference day.
     *
     * @param history tables of the same form that hold states, each with the columns below
     * @param entity columns that say which thing a state is of
     * @param column the state
     * @param asOf the date since when the state holds
     * @param where which states count
     */
    public record StateSource(
            List<String> history, List<String> entity, String column, String asOf, Map<String, Test> where) {
        public StateSource {
            history = List.copyOf(history);
            entity = List.copyOf(entity);
            where = Map.copyOf(where);
        }
    }

    /** One dimension that a headline is printed by, perhaps at a level of its hierarchy. */
    public record HeadlineAxis(String dimension, String level) {}

    /** @throws IllegalArgumentException when there is none */
    public DimensionDefinition dimension(String name) {
        return findDimension(name)
                .orElseThrow(() -> new IllegalArgumentException("no dimension " + name + " in indicator " + id));
    }

    public Optional<DimensionDefinition> findDimension(String name) {
        return dimensions.stream().filter(d -> d.name().equals(name)).findFirst();
    }
}
