package org.prasan.records;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** An empty, migrated database for one test. */
public record RecordsDatabase(String dialect, DataSource dataSource) {

    static void migrate(String dialect, DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration/" + dialect)
                .load()
                .migrate();
    }

    @Override
    public String toString() {
        return dialect;
    }
}
