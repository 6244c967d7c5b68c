package org.prasan.delivery;

import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The switch by which letters go to the sender alone; {@code test: true} in the file of recipients does so whatever stands here. */
public final class TestMode {

    private final DataSource dataSource;
    private final AuditLog audit;

    public TestMode(DataSource dataSource, AuditLog audit) {
        this.dataSource = dataSource;
        this.audit = audit;
    }

    public boolean isOn() {
        return new JdbcTemplate(dataSource)
                .queryForList("select is_on from delivery_test_mode", Boolean.class)
                .contains(true);
    }

    public void set(boolean on, String actor, String reason) {
        new TransactionTemplate(new JdbcTransactionManager(dataSource)).executeWithoutResult(status -> {
            JdbcTemplate jdbc = new JdbcTemplate(dataSource);
            int changed = jdbc.update("update delivery_test_mode set is_on = ? where is_on <> ?", on, on);
            if (changed > 0) {
                audit.write(new AuditAction(actor, "test-mode", "deliveries", reason, word(!on), word(on)), jdbc);
            }
        });
    }

    private static String word(boolean on) {
        return on ? "to the sender alone" : "to recipients";
    }
}
