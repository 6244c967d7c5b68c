package org.prasan.operations.health;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.prasan.audit.AuditEntry;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.Catalog;
import org.prasan.operations.health.Health.Finding;
import org.prasan.operations.health.Health.State;
import org.prasan.vocabulary.Text;

/** How long ago the embedded database was saved; what is saved by others is not seen from here. */
final class BackupHealth implements HealthCheck {

    private static final Duration SHOULD_BE_WITHIN = Duration.ofDays(7);

    private final AuditLog audit;
    private final Clock clock;
    private final boolean embedded;

    BackupHealth(AuditLog audit, Clock clock, boolean embedded) {
        this.audit = audit;
        this.clock = clock;
        this.embedded = embedded;
    }

    @Override
    public String piece() {
        return "backup";
    }

    @Override
    public Finding look(Catalog catalog) {
        if (!embedded) {
            return new Finding(
                    piece(),
                    State.UP,
                    new Text("สำรองด้วย pg_dump นอกระบบ", "is made outside of the system, by pg_dump"),
                    "");
        }
        Optional<OffsetDateTime> last = lastBackup();
        if (last.isEmpty()) {
            return new Finding(
                    piece(), State.WARN, new Text("ยังไม่เคยสำรองข้อมูล", "no backup was ever made"), "backup");
        }
        long days = Duration.between(last.get(), OffsetDateTime.now(clock)).toDays();
        boolean recent = days < SHOULD_BE_WITHIN.toDays();
        return new Finding(
                piece(),
                recent ? State.UP : State.WARN,
                new Text("สำรองล่าสุด " + days + " วันก่อน", "the last was made " + days + " days ago"),
                recent ? "" : "backup");
    }

    private Optional<OffsetDateTime> lastBackup() {
        return audit.last("backup").map(AuditEntry::moment);
    }
}
