package org.prasan.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.prasan.vocabulary.MonthRange;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows that one sheet of a submission gave one table.
 *
 * @param arrival grows with the submission's first arrival
 */
record Section(long id, Submission submission, int arrival, String table, String sheet, MonthRange reporting) {

    static final Comparator<Section> BY_ARRIVAL =
            Comparator.comparingInt(Section::arrival).thenComparingLong(Section::id);

    static final Comparator<Section> OLDEST_FIRST = Comparator.comparing(
                    (Section section) -> section.reporting().last())
            .thenComparing(BY_ARRIVAL);

    /**
     * In order of arrival, as the submissions are. Asks for the sections of exactly these: were it for the live ones,
     * a submission replaced in between would seem to have lost its rows.
     */
    static List<Section> of(List<Submission> inOrderOfArrival, JdbcTemplate jdbc) {
        return bound(inOrderOfArrival, jdbc.query("select * from records_section", Section::unbound));
    }

    /** Of one table, of submissions that are all of one form. */
    static List<Section> of(List<Submission> inOrderOfArrival, String form, String table, JdbcTemplate jdbc) {
        return bound(
                inOrderOfArrival,
                jdbc.query(
                        "select e.* from records_section e join records_submission s on s.id = e.submission"
                                + " where s.form = ? and e.table_name = ?",
                        Section::unbound,
                        form,
                        table));
    }

    private static List<Section> bound(List<Submission> inOrderOfArrival, List<Unbound> sections) {
        Map<Long, Integer> arrivals = new HashMap<>();
        inOrderOfArrival.forEach(submission -> arrivals.put(submission.id(), arrivals.size()));
        return sections.stream()
                .filter(section -> arrivals.containsKey(section.submission))
                .map(section -> section.bind(inOrderOfArrival, arrivals))
                .sorted(BY_ARRIVAL)
                .toList();
    }

    private static Unbound unbound(ResultSet row, int number) throws SQLException {
        return new Unbound(
                row.getLong("id"),
                row.getLong("submission"),
                row.getString("table_name"),
                row.getString("sheet"),
                MonthNumber.range(row.getInt("reporting_first"), row.getInt("reporting_last")));
    }

    private record Unbound(long id, long submission, String table, String sheet, MonthRange reporting) {
        Section bind(List<Submission> submissions, Map<Long, Integer> arrivals) {
            int arrival = Objects.requireNonNull(arrivals.get(submission));
            return new Section(id, submissions.get(arrival), arrival, table, sheet, reporting);
        }
    }
}
