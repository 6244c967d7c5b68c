package org.prasan.records;

import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values that an administrator put in place of those of single rows. They lie over the versions, which stay as they were
 * read, and hold by name, so that they outlive a changed form; a later submission's version has none of them.
 */
public final class Corrections {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DataSource dataSource;
    private final Clock clock;

    public Corrections(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Keeps a correction and its line in the audit log, both or neither.
     *
     * @param values by the leaf's name, each as JSON
     */
    public void keep(Submission submission, RecordVersion version, Map<String, String> values, AuditAction action) {
        ObjectNode changed = JSON.createObjectNode();
        new TreeMap<>(values).forEach((leaf, value) -> changed.set(leaf, JSON.readTree(value)));
        Transaction.write(dataSource, jdbc -> {
            jdbc.update(
                    "insert into records_correction (sha256, table_name, sheet, row_no, record_key, payload)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    submission.sha256(),
                    version.table(),
                    version.sheet(),
                    version.row(),
                    version.key(),
                    changed.toString());
            Set<YearMonth> months = new TreeSet<>(List.of(version.month()));
            months.addAll(PayloadMonths.of(version.payload()));
            months.addAll(PayloadMonths.of(changed.toString()));
            Amended.note(jdbc, Change.Kind.CORRECTED, submission, months);
            return new AuditLog(dataSource, clock).write(action, jdbc);
        });
    }

    /** Those of the live submissions, to be laid over their versions. */
    static Overlay overlay(JdbcTemplate jdbc) {
        Overlay overlay = new Overlay();
        jdbc.query(
                "select s.id, f.columns, c.* from records_correction c"
                        + " join records_submission s on s.live_sha256 = c.sha256"
                        + " join records_form_version f on f.form = s.form and f.version = s.form_version"
                        + " and f.table_name = c.table_name order by c.id",
                row -> {
                    Place place = new Place(
                            row.getLong(1),
                            row.getString("table_name"),
                            row.getString("sheet"),
                            row.getInt("row_no"),
                            row.getString("record_key"));
                    overlay.columns.put(place, row.getString(2).lines().toList());
                    ((ObjectNode) JSON.readTree(row.getString("payload")))
                            .properties()
                            .forEach(value -> overlay.values
                                    .computeIfAbsent(place, p -> new TreeMap<>())
                                    .put(value.getKey(), value.getValue().toString()));
                });
        return overlay;
    }

    private record Place(long submission, String table, String sheet, int row, String key) {}

    /** Corrections by the version they lie over. */
    static final class Overlay {

        private final Map<Place, Map<String, String>> values = new HashMap<>();
        private final Map<Place, List<String>> columns = new HashMap<>();

        RecordVersion over(RecordVersion version) {
            if (values.isEmpty()) {
                return version;
            }
            Place place =
                    new Place(version.submission(), version.table(), version.sheet(), version.row(), version.key());
            Map<String, String> corrected = values.get(place);
            return corrected == null
                    ? version
                    : version.withPayload(
                            payload(version.payload(), columns.getOrDefault(place, List.of()), corrected));
        }

        private static String payload(String before, List<String> columns, Map<String, String> corrected) {
            ArrayNode array = (ArrayNode) JSON.readTree(before);
            corrected.forEach((leaf, value) -> {
                int at = columns.indexOf(leaf);
                if (at >= 0 && at < array.size()) {
                    array.set(at, JSON.readTree(value));
                }
            });
            return array.toString();
        }
    }
}
