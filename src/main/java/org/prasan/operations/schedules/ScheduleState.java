package org.prasan.operations.schedules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a schedule stands.
 *
 * @param considered times up to here have been written down as firings
 * @param runSeen runs up to this one are not followed any more
 * @param changed words that were changed at run time over those of the file
 */
public record ScheduleState(
        String name, Instant considered, long runSeen, Optional<Pause> pause, Map<String, String> changed) {

    /** Since when, by whom and why it does not run. */
    public record Pause(Instant since, String by, String why) {}

    static ScheduleState of(ResultSet row, int number) throws SQLException {
        String paused = row.getString("paused_at");
        Map<String, String> changed = new LinkedHashMap<>();
        row.getString("changed").lines().forEach(line -> {
            int colon = line.indexOf(": ");
            changed.put(line.substring(0, colon), line.substring(colon + 2));
        });
        return new ScheduleState(
                row.getString("name"),
                Instant.parse(row.getString("considered")),
                row.getLong("run_seen"),
                paused.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Pause(
                                Instant.parse(paused), row.getString("paused_by"), row.getString("paused_why"))),
                changed);
    }

    static String lines(Map<String, String> changed) {
        return changed.entrySet().stream()
                .map(e -> e.getKey() + ": " + e.getValue())
                .collect(Collectors.joining("\n"));
    }
}
