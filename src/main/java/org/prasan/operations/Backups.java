package org.prasan.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.operations.Interventions.By;

/** Saves the embedded database, also while others work with it. */
public final class Backups {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final DataSource database;
    private final Path data;
    private final Clock clock;
    private final AuditLog audit;

    Backups(DataSource database, Path data, Clock clock, AuditLog audit) {
        this.database = database;
        this.data = data;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * @param wanted a file that is not there yet; by default one named after the moment, in the data folder
     * @return where it lies
     */
    public Path backup(Optional<Path> wanted, By by) {
        Path zip = wanted.orElseGet(
                () -> data.resolve("backups").resolve("prasan-" + NAME.format(LocalDateTime.now(clock)) + ".zip"));
        if (Files.exists(zip)) {
            throw new FailedCommandException("มีไฟล์นี้อยู่แล้ว / this file is there already: " + zip);
        }
        new EmbeddedDatabase(data).backup(database, zip);
        audit.write(new AuditAction(by.actor(), "backup", zip.getFileName().toString(), by.reason(), "", ""));
        return zip;
    }

    /** Notes, in the database that was put back, that it was. */
    public void noteRestored(Path zip, By by) {
        audit.write(new AuditAction(by.actor(), "restore", zip.getFileName().toString(), by.reason(), "", ""));
    }
}
