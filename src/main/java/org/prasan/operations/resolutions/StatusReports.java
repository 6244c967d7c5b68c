package org.prasan.operations.resolutions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what agencies said between meetings; nothing is overwritten. */
final class StatusReports {

    private final DataSource dataSource;
    private final AuditLog audit;

    StatusReports(DataSource dataSource, AuditLog audit) {
        this.dataSource = dataSource;
        this.audit = audit;
    }

    /** @param before the state until now */
    void add(StatusReport report, String before) {
        new TransactionTemplate(new JdbcTransactionManager(dataSource)).executeWithoutResult(status -> {
            JdbcClient.create(dataSource)
                    .sql(
                            "insert into operations_resolution_report (resolution, status, reported_on, reported_by, reason)"
                                    + " values (?, ?, ?, ?, ?)")
                    .params(
                            report.resolution(),
                            report.status(),
                            report.on().toString(),
                            report.actor(),
                            report.reason())
                    .update();
            audit.write(new AuditAction(
                    report.actor(),
                    "report-resolution",
                    "resolution " + report.resolution(),
                    report.reason(),
                    before,
                    report.status()));
        });
    }

    /** In the order in which they were given. */
    List<StatusReport> list() {
        return JdbcClient.create(dataSource)
                .sql("select * from operations_resolution_report order by id")
                .query(StatusReports::report)
                .list();
    }

    private static StatusReport report(ResultSet row, int number) throws SQLException {
        return new StatusReport(
                row.getString("resolution"),
                row.getString("status"),
                LocalDate.parse(row.getString("reported_on")),
                row.getString("reported_by"),
                row.getString("reason"));
    }
}
