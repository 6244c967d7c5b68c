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

    /** Where today's columns lie in the payloads of a submission, for those written under another order. */
    private final Map<Long, int[]> older = new HashMap<>();

    private final Values reader = new Values();

    Payloads(String form, TableDefinition table, RecordVersions records) {
        List<String> today = table.leafNames();
        records.columns(form, table.name()).forEach((submission, columns) -> {
            if (!columns.equals(today)) {
                older.put(submission, today.stream().mapToInt(columns::indexOf).toArray());
            }
        });
    }

    @Nullable
    String[] of(RecordVersion record) {
        @Nullable String[] values = reader.read(record.payload());
        int[] places = older.get(record.submission());
        return places == null ? values : ordered(values, places);
    }

    private static @Nullable String[] ordered(@Nullable String[] values, int[] places) {
        @Nullable String[] ordered = new String[places.length];
        for (int i = 0; i < places.length; i++) {
            ordered[i] = places[i] < 0 ? null : Places.value(values, places[i]);
        }
        return ordered;
    }
}
