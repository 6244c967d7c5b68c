package org.prasan.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the days of records, of which a year has few: each is read once. For one thread. */
final class Days {

    /** Some forty years; more are forgotten, lest a broken register fill the memory. */
    private static final int REMEMBERED = 15_000;

    private final Map<String, LocalDate> known = new HashMap<>();
    private @Nullable String last;
    private LocalDate lastDay = LocalDate.EPOCH;

    /** Several readers ask for the same value of the same record one after the other. */
    @SuppressWarnings("ReferenceEquality")
    LocalDate of(String value) {
        if (value != last) {
            if (known.size() == REMEMBERED) {
                known.clear();
            }
            lastDay = known.computeIfAbsent(value, Places::date);
            last = value;
        }
        return lastDay;
    }
}
