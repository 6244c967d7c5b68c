package org.prasan.records;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a submission changed of what its agency had reported before for the same months.
 *
 * @param revised the earlier ones, in order of arrival
 * @param changes of every record that either has, as they lie in the file; what is only in the earlier ones comes last
 */
public record Revision(Submission submission, List<Submission> revised, List<Change> changes) {

    public Revision {
        revised = List.copyOf(revised);
        changes = List.copyOf(changes);
    }

    /** What became of a record. */
    public enum Kind {
        /** It was not reported before. */
        LOADED,
        UPDATED,
        UNCHANGED,
        /** It was reported before and is not now: it counts no more, its month having been replaced. */
        WITHDRAWN,
        /** It was reported before and is not now, and still counts: only the same key again would replace it. */
        NOT_REPEATED
    }

    /**
     * @param sheet and {@code row}: where it lies in the file that has it
     * @param columns that differ, none unless it was updated
     * @param counts whether this version, or what is not repeated, is the one that counts now
     */
    public record Change(
            String table,
            String sheet,
            int row,
            String key,
            YearMonth month,
            Kind kind,
            List<ColumnChange> columns,
            boolean counts) {

        public Change {
            columns = List.copyOf(columns);
        }
    }

    /** A column, as JSON has its values; null for what is not known. Personal columns are in no record. */
    public record ColumnChange(
            String column,
            @Nullable String before,
            @Nullable String after) {}

    public int count(Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** How many of each kind. */
    public Map<Kind, Integer> counts() {
        Map<Kind, Integer> counts = new TreeMap<>();
        for (Kind kind : Kind.values()) {
            counts.put(kind, count(kind));
        }
        return counts;
    }
}
