package org.prasan.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.ColumnDefinition.Range;
import org.prasan.catalog.IndicatorDefinition.Test;
import org.prasan.vocabulary.Text;

/**
 * What must hold within each row of a table, declared with it.
 *
 * @param name under which it is found; a code of the list {@code rule} where there is one
 * @param message and {@code mend}: what is said instead of the claim's own words
 */
public record RowRule(String name, Weight weight, Claim claim, Optional<Text> message, Optional<Text> mend) {

    /** What a row that breaks a rule comes to. */
    public enum Weight {
        /** It is refused. */
        ERROR,
        /** It is taken, and its agency is told. */
        WARNING,
        /** It is taken, and its agency is asked for an explanation, which is kept. */
        QUERY
    }

    /** What must be true of a row. What a row does not say breaks no claim, but a condition's {@code present}. */
    public sealed interface Claim {

        /** The column that a finding points at. */
        String column();

        /** A column is the sum of others, all members of them. */
        record Sum(String total, List<String> parts) implements Claim {
            public Sum {
                parts = List.copyOf(parts);
            }

            @Override
            public String column() {
                return total;
            }
        }

        /** One date or number is never after another. */
        record Order(String earlier, String later) implements Claim {
            @Override
            public String column() {
                return later;
            }
        }

        /** A value that can be true, but seldom is. */
        record Usual(String column, Range range) implements Claim {}

        /** Where some columns say this, others must say that. */
        record Condition(Map<String, Test> when, Map<String, Test> expected, String column) implements Claim {
            public Condition {
                when = Map.copyOf(when);
                expected = Map.copyOf(expected);
            }
        }
    }
}
