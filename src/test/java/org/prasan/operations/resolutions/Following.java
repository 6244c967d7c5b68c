package org.prasan.operations.resolutions;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.prasan.audit.AuditLog;
import org.prasan.delivery.Channels;
import org.prasan.delivery.Letters;
import org.prasan.delivery.Outbox;
import org.prasan.delivery.Recipients;
import org.prasan.delivery.StoredRecipientChanges;
import org.prasan.operations.telling.Notices;
import org.prasan.operations.telling.Tellings;
import org.prasan.records.RecordsDatabase;

/** Everything that follows resolutions up, as it is on one day. */
record Following(ResolutionTracking tracking, Reminders reminders, Notices notices) {

    static Following on(String day, RecordsDatabase database, Path folder) {
        Clock clock = Clock.fixed(Instant.parse(day + "T02:00:00Z"), ZoneOffset.UTC);
        AuditLog audit = new AuditLog(database.dataSource(), clock);
        Outbox outbox = new Outbox(database.dataSource(), clock);
        Channels channels = new Channels(variable -> Optional.empty());
        Notices notices = new Notices(database.dataSource(), clock, audit);
        ResolutionTracking tracking = new ResolutionTracking(database.dataSource(), audit);
        Reminders reminders = new Reminders(
                tracking,
                new Recipients(
                        database.dataSource(),
                        new StoredRecipientChanges(database.dataSource(), clock, audit),
                        audit,
                        clock),
                new Letters(outbox, channels),
                Tellings.of(notices, outbox, channels, clock, folder),
                clock);
        return new Following(tracking, reminders, notices);
    }
}
