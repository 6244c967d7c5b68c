package org.prasan.catalog;

import java.util.List;

/**
 * A rule that needs what is stored: earlier periods, other forms, other agencies. It refuses nothing.
 *
 * @param name under which it is found; a code of the list {@code rule} where there is one
 */
public record ReviewRule(String name, Weight weight, Check check) {

    /** What a breach comes to. */
    public enum Weight {
        WARNING,
        /** The agency is asked for an explanation, which is kept. */
        QUERY
    }

    /** What is held against what. */
    public sealed interface Check {

        /**
         * An agency's figure against its own last periods.
         *
         * @param months of one period: 1, 3, 6 or 12, counted from October
         * @param periods how many earlier ones it is held against
         * @param least fewest of them that must have been reported
         */
        record History(IndicatorDefinition indicator, int months, int periods, int least) implements Check {}

        /**
         * One figure against another, of one period.
         *
         * @param indicator the agencies that report it are asked
         * @param byAgency each agency's own figures, else those of all together
         * @param tolerance share of the other figure by which it may be missed
         * @param allowance units by which it may be missed besides
         */
        record Comparison(
                IndicatorDefinition indicator,
                IndicatorDefinition with,
                Expectation expectation,
                int months,
                boolean byAgency,
                double tolerance,
                int allowance)
                implements Check {}

        /** What one sheet refers to must stand on another of the same form. */
        record Reference(String form, String table, List<String> columns, String in) implements Check {
            public Reference {
                columns = List.copyOf(columns);
            }
        }
    }

    /** How the first figure should stand to the other. */
    public enum Expectation {
        AT_MOST,
        AT_LEAST,
        EQUAL
    }
}
