package org.prasan.records;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** Hands every contract test a database of each kind. One PostgreSQL serves all tests of the JVM. */
public final class RecordsDatabases {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final @Nullable EmbeddedPostgres POSTGRESQL = start();

    private RecordsDatabases() {}

    /** Lazily, so that a test's database is made when its turn comes. */
    public static Stream<Supplier<RecordsDatabase>> all() {
        Supplier<RecordsDatabase> h2 = named("h2", RecordsDatabases::h2);
        Supplier<RecordsDatabase> postgresql = named("postgresql", RecordsDatabases::postgresql);
        return POSTGRESQL == null ? Stream.of(h2) : Stream.of(h2, postgresql);
    }

    public static boolean postgresqlRuns() {
        return POSTGRESQL != null;
    }

    public static RecordsDatabase h2() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:records" + COUNTER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
        RecordsDatabase.migrate("h2", dataSource);
        return new RecordsDatabase("h2", dataSource);
    }

    private static RecordsDatabase postgresql() {
        EmbeddedPostgres server = POSTGRESQL;
        if (server == null) {
            throw new IllegalStateException("PostgreSQL does not run");
        }
        String name = "records" + COUNTER.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template migrated");
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + name, e);
        }
        return new RecordsDatabase("postgresql", server.getDatabase("postgres", name));
    }

    private static @Nullable EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database migrated");
            }
            RecordsDatabase.migrate("postgresql", server.getDatabase("postgres", "migrated"));
            return server;
        } catch (IOException | IllegalStateException | SQLException e) {
            System.err.println("""
                    ################################################################
                    # PostgreSQL DOES NOT START HERE: contract tests run on H2 only
                    # %s
                    ################################################################""".formatted(e));
            return null;
        }
    }

    private static Supplier<RecordsDatabase> named(String name, Supplier<RecordsDatabase> supplier) {
        return new Supplier<>() {
            @Override
            public RecordsDatabase get() {
                return supplier.get();
            }

            @Override
            public String toString() {
                return name;
            }
        };
    }
}
