package org.prasan.records;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Work on a connection of its own, committed or rolled back as a whole, whatever transaction the caller is in: a file
 * stands or falls alone.
 */
final class Transaction {

    private Transaction() {}

    static <T> T write(DataSource dataSource, Function<JdbcTemplate, T> work) {
        return run(dataSource, Connection.TRANSACTION_READ_COMMITTED, work);
    }

    /** Every query sees the same moment, also while others write. */
    static <T> T read(DataSource dataSource, Function<JdbcTemplate, T> work) {
        return run(dataSource, Connection.TRANSACTION_REPEATABLE_READ, work);
    }

    static JdbcTemplate on(Connection connection) {
        return new JdbcTemplate(new SingleConnectionDataSource(connection, true));
    }

    private static <T> T run(DataSource dataSource, int isolation, Function<JdbcTemplate, T> work) {
        try (Connection connection = dataSource.getConnection()) {
            int before = connection.getTransactionIsolation();
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.apply(on(connection));
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(before);
            }
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the database did not go along: " + e.getMessage(), e);
        }
    }
}
