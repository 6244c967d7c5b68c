package org.prasan.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Brings a database to this program's schema; one that has been used is saved before. */
final class Migration {

    private final DataSource database;
    private final String vendor;

    /** @param vendor {@code h2} or {@code postgresql} */
    Migration(DataSource database, String vendor) {
        this.database = database;
        this.vendor = vendor;
    }

    /**
     * @param backedUp whether a database that cannot be saved from here has been
     * @throws NewerDatabaseException when a newer program has worked with it
     * @throws FailedCommandException when it must be saved by hand first
     */
    void migrate(Path data, boolean backedUp) {
        Flyway flyway = flyway();
        MigrationInfoService state = flyway.info();
        Stream.of(state.applied())
                .filter(applied -> applied.getState() == MigrationState.FUTURE_SUCCESS)
                .findFirst()
                .ifPresent(future -> {
                    throw new NewerDatabaseException("V" + future.getVersion());
                });
        MigrationInfo[] pending = state.pending();
        if (pending.length == 0) {
            return;
        }
        Optional.ofNullable(state.current()).ifPresent(current -> save(pending[pending.length - 1], data, backedUp));
        flyway.migrate();
    }

    private void save(MigrationInfo newest, Path data, boolean backedUp) {
        if (vendor.equals("h2")) {
            Path zip = data.resolve("backups").resolve("before-V" + newest.getVersion() + ".zip");
            if (!Files.exists(zip)) {
                new EmbeddedDatabase(data).backup(database, zip);
            }
        } else if (!backedUp) {
            throw new FailedCommandException(
                    "ต้องปรับโครงสร้างฐานข้อมูล ให้สำรองด้วย pg_dump ก่อน แล้วตั้ง PRASAN_BACKED_UP=true"
                            + " / the schema is to be brought up to date: save the database with pg_dump, then start once with"
                            + " PRASAN_BACKED_UP=true");
        }
    }

    private Flyway flyway() {
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration/" + vendor)
                // Numbers are handed out before the work is done, so a lower one may come after a higher one.
                .outOfOrder(true)
                .load();
    }
}
