package org.prasan.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.TableDefinition;
import org.prasan.records.RecordVersion;
import org.prasan.records.RecordVersions;

/**
 * Reads the payloads of a table in today's column order, whatever version of the form they were written under. A
 * column that an older version did not have is not known.
 */
final class Payloads {

    private final List<String> today;
    private final Map<Long, List<String>> written;
    private final Map<List<String>, int[]> places = new HashMap<>();

    Payloads(String form, TableDefinition table, RecordVersions records) {
        this.today = table.leafNames();
        this.written = records.columns(form, table.name());
    }

    @Nullable
    String[] of(RecordVersion record) {
        @Nullable String[] values = Values.of(record.payload());
        List<String> columns = written.getOrDefault(record.submission(), today);
        return columns.equals(today) ? values : ordered(values, places.computeIfAbsent(columns, this::places));
    }

    private int[] places(List<String> columns) {
        return today.stream().mapToInt(columns::indexOf).toArray();
    }

    private static @Nullable String[] ordered(@Nullable String[] values, int[] places) {
        @Nullable String[] ordered = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            ordered[i] = places[i] < 0 ? null : Places.value(values, places[i]);
        }
        return ordered;
    }
}
