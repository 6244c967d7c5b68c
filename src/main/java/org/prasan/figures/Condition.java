package org.prasan.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.IndicatorDefinition.Test;
import org.prasan.catalog.TableDefinition;

/** Which records count, by the values of their columns. All tests must hold. */
final class Condition {

    private record Placed(int place, Test test) {}

    private final List<Placed> tests = new ArrayList<>();

    Condition(Map<String, Test> where, TableDefinition table) {
        where.forEach((column, test) -> tests.add(new Placed(Places.of(table, column), test)));
    }

    boolean holds(@Nullable String[] values, LocalDate reference) {
        for (Placed placed : tests) {
            if (!holds(placed.test(), Places.value(values, placed.place()), reference)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Test test, @Nullable String value, LocalDate reference) {
        if (test instanceof Test.In in) {
            return value != null && in.values().contains(value);
        }
        if (test instanceof Test.NotIn notIn) {
            return value == null || !notIn.values().contains(value);
        }
        if (test instanceof Test.Present) {
            return value != null;
        }
        if (test instanceof Test.Absent) {
            return value == null;
        }
        return value != null && Places.date(value).isBefore(reference);
    }
}
