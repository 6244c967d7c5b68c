package org.prasan.operations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import org.prasan.support.Desk;

/** Databases that outlive the process that works with them. One PostgreSQL serves all tests of the JVM. */
enum RealDatabases {
    H2 {
        @Override
        Desk under(Desk desk) {
            return desk;
        }
    },
    POSTGRESQL {
        @Override
        Desk under(Desk desk) {
            return desk.withDatabase(newDatabase(), "postgres");
        }
    };

    private static final class Server {

        private static final EmbeddedPostgres POSTGRESQL = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException | IllegalStateException unavailable) {
                System.err.println("#### PostgreSQL DOES NOT START HERE: kill tests run on H2 only: " + unavailable);
                return null;
            }
        }
    }

    /** The same desk with a fresh database of this kind. */
    abstract Desk under(Desk desk);

    static Stream<RealDatabases> all() {
        return Server.POSTGRESQL == null ? Stream.of(H2) : Stream.of(values());
    }

    static String newDatabase() {
        String name = "killed" + UUID.randomUUID().toString().replace("-", "");
        administer("create database " + name);
        return Server.POSTGRESQL.getJdbcUrl("postgres", name);
    }

    /** Nobody gets in any more, and who was in is put out. */
    static void takeAway(String url) {
        String name = name(url);
        administer("alter database " + name + " with allow_connections false");
        administer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
    }

    static void bringBack(String url) {
        administer("alter database " + name(url) + " with allow_connections true");
    }

    private static String name(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    }

    private static void administer(String sql) {
        try (Connection connection = Server.POSTGRESQL.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
