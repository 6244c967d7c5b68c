package org.prasan.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prasan.records.Revision.ColumnChange;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells the columns in which two payloads differ, each written under the column order of its own submission. */
final class PayloadColumns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Long, List<String>> bySubmission;

    /** @param bySubmission as {@link RecordVersions#columns} has them */
    PayloadColumns(Map<Long, List<String>> bySubmission) {
        this.bySubmission = new HashMap<>(bySubmission);
    }

    List<ColumnChange> changes(RecordVersion before, RecordVersion after) {
        Map<String, @Nullable String> old = values(before);
        Map<String, @Nullable String> now = values(after);
        Set<String> names = new LinkedHashSet<>(now.keySet());
        names.addAll(old.keySet());
        List<ColumnChange> changes = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(old.get(name), now.get(name))) {
                changes.add(new ColumnChange(name, old.get(name), now.get(name)));
            }
        }
        return changes;
    }

    private Map<String, @Nullable String> values(RecordVersion version) {
        JsonNode values = JSON.readTree(version.payload());
        List<String> columns = bySubmission.getOrDefault(version.submission(), List.of());
        Map<String, @Nullable String> named = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            // A column that no version of the form names is known by its place.
            String name = i < columns.size() ? columns.get(i) : "#" + (i + 1);
            named.put(name, values.get(i).isNull() ? null : values.get(i).asString());
        }
        return named;
    }
}
