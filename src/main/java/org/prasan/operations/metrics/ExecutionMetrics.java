package org.prasan.operations.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long each job's last execution took that ended well, and its stages. Two queries, however long the history. */
final class ExecutionMetrics implements MetricSource {

    private static final String LAST = " from batch_job_execution e join batch_job_instance i"
            + " on i.job_instance_id = e.job_instance_id where e.job_execution_id in (select max(d.job_execution_id)"
            + " from batch_job_execution d join batch_job_instance j on j.job_instance_id = d.job_instance_id"
            + " where d.status = 'COMPLETED' group by j.job_name)";

    private final JdbcClient jdbc;
    private final Clock clock;

    ExecutionMetrics(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    @Override
    public void measure(Catalog catalog, Sink sink) {
        jdbc.sql("select i.job_name, e.start_time, e.end_time" + LAST + " order by 1")
                .query((row, number) -> execution(row, sink))
                .list();
        // A worker of a partitioned stage is named after it, with a colon between.
        jdbc.sql("select i.job_name, s.start_time, s.end_time, s.step_name"
                        + LAST.replace(
                                " where e.",
                                " join batch_step_execution s on s.job_execution_id = e.job_execution_id where s.step_name"
                                        + " not like '%:%' and e.")
                        + " order by 1, 4")
                .query((row, number) -> stage(row, sink))
                .list();
    }

    private boolean execution(ResultSet row, Sink sink) throws SQLException {
        String job = row.getString(1);
        LocalDateTime ended = row.getTimestamp(3).toLocalDateTime();
        sink.put(Gauge.RUN_DURATION, seconds(row), "job", job);
        sink.put(Gauge.RUN_LAST_SUCCESS, ended.atZone(clock.getZone()).toEpochSecond(), "job", job);
        return true;
    }

    private static boolean stage(ResultSet row, Sink sink) throws SQLException {
        sink.put(Gauge.STAGE_DURATION, seconds(row), "job", row.getString(1), "stage", row.getString(4));
        return true;
    }

    private static double seconds(ResultSet row) throws SQLException {
        LocalDateTime started = row.getTimestamp(2).toLocalDateTime();
        return Duration.between(started, row.getTimestamp(3).toLocalDateTime()).toMillis() / 1000.0;
    }
}
