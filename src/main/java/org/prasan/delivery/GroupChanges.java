package org.prasan.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Groups that people added or changed beside the file: each stands in the place of the file's. */
final class GroupChanges {

    private final DataSource dataSource;
    private final Clock clock;
    private final AuditLog audit;

    GroupChanges(DataSource dataSource, Clock clock, AuditLog audit) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.audit = audit;
    }

    List<RecipientGroup> list() {
        return new JdbcTemplate(dataSource).query("select * from delivery_group order by name", GroupChanges::group);
    }

    /** @param before as it was until now, from the file or not; empty for a new one */
    void keep(RecipientGroup group, Optional<RecipientGroup> before, String actor, String reason) {
        new TransactionTemplate(new JdbcTransactionManager(dataSource)).executeWithoutResult(status -> {
            JdbcTemplate jdbc = new JdbcTemplate(dataSource);
            jdbc.update("delete from delivery_group where name = ?", group.name());
            jdbc.update(
                    "insert into delivery_group (name, members, reports, changed_at, changed_by, changed_why)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    group.name(),
                    String.join(" ", group.members()),
                    String.join(" ", group.reports()),
                    Moments.now(clock),
                    actor,
                    reason);
            audit.write(
                    new AuditAction(
                            actor,
                            "change-group",
                            "group " + group.name(),
                            reason,
                            before.map(RecipientGroup::words).orElse(""),
                            group.words()),
                    jdbc);
        });
    }

    private static RecipientGroup group(ResultSet row, int number) throws SQLException {
        return new RecipientGroup(
                row.getString("name"), words(row.getString("members")), words(row.getString("reports")));
    }

    private static List<String> words(String joined) {
        return joined.isBlank() ? List.of() : List.of(joined.split(" "));
    }
}
