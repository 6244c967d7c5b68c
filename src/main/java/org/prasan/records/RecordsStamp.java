package org.prasan.records;

import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What of the records changes when figures may: how many readings, withdrawals and corrections there are, and whether
 * the last was settled. Told without reading them.
 */
public record RecordsStamp(long submission, long withdrawals, long corrections, boolean settled) {

    public static RecordsStamp of(DataSource database) {
        JdbcTemplate jdbc = new JdbcTemplate(database);
        long newest = Submissions.newest(jdbc);
        return new RecordsStamp(
                newest,
                count(jdbc, "records_withdrawal"),
                count(jdbc, "records_correction"),
                Objects.requireNonNull(jdbc.queryForObject(
                                "select count(*) from records_submission where id = ? and settled", Long.class, newest))
                        > 0);
    }

    private static long count(JdbcTemplate jdbc, String table) {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + table, Long.class));
    }
}
