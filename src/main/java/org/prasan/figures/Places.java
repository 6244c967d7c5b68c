package org.prasan.figures;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.TableDefinition;
import org.prasan.catalog.TableDefinition.Leaf;

/** Finds columns in payloads and reads their values. */
final class Places {

    private Places() {}

    /** The column's first place. @throws IllegalArgumentException when the table does not keep it */
    static int of(TableDefinition table, String column) {
        List<Leaf> leaves = table.leaves();
        for (int i = 0; i < leaves.size(); i++) {
            if (leaves.get(i).column().name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("table " + table.name() + " keeps no column " + column);
    }

    /** Null as well for a column that an older version of the form did not have. */
    static @Nullable String value(@Nullable String[] values, int place) {
        return place < values.length ? values[place] : null;
    }

    /** Of {@code 2018-10-31}, with a time of day or without. By hand, since a formatter took ten times as long. */
    static LocalDate date(String value) {
        if (value.length() < 10 || value.charAt(4) != '-' || value.charAt(7) != '-') {
            return LocalDate.parse(value);
        }
        return LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }

    static LocalDateTime moment(String date, @Nullable String time) {
        if (date.length() > 10) {
            return LocalDateTime.parse(date);
        }
        LocalDate day = date(date);
        return time == null ? day.atStartOfDay() : day.atTime(LocalTime.parse(time));
    }
}
