package org.prasan.operations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table, read and written by the types of the target.
 *
 * @param columns by name, which both databases fold to their own case
 */
record CarriedTable(String name, List<Column> columns) {

    private static final int BATCH = 1_000;

    record Column(String name, int type, String typeName) {}

    /** How many rows, and a sum over them that does not depend on their order. */
    record Account(long rows, long sum) {}

    static CarriedTable of(Connection target, String name) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = target.createStatement();
                ResultSet none = statement.executeQuery("select * from " + name + " where 1 = 0")) {
            ResultSetMetaData shape = none.getMetaData();
            for (int i = 1; i <= shape.getColumnCount(); i++) {
                columns.add(new Column(shape.getColumnName(i), shape.getColumnType(i), shape.getColumnTypeName(i)));
            }
        }
        return new CarriedTable(name, columns);
    }

    /** What the migrations put in is replaced. */
    void clear(Connection target) throws SQLException {
        try (Statement statement = target.createStatement()) {
            statement.executeUpdate("delete from " + name);
        }
    }

    void copy(Connection source, Connection target) throws SQLException {
        String names = String.join(", ", columns.stream().map(Column::name).toList());
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (Statement read = source.createStatement();
                PreparedStatement write =
                        target.prepareStatement("insert into " + name + " (" + names + ") values (" + places + ")")) {
            read.setFetchSize(BATCH);
            int waiting = 0;
            try (ResultSet row = read.executeQuery("select " + names + " from " + name)) {
                while (row.next()) {
                    for (int i = 0; i < columns.size(); i++) {
                        write.setObject(i + 1, value(row, i + 1, columns.get(i)));
                    }
                    write.addBatch();
                    if (++waiting % BATCH == 0) {
                        write.executeBatch();
                    }
                }
            }
            write.executeBatch();
        }
    }

    Account account(Connection database) throws SQLException {
        String names = String.join(", ", columns.stream().map(Column::name).toList());
        long rows = 0;
        long sum = 0;
        try (Statement read = database.createStatement()) {
            read.setFetchSize(BATCH);
            try (ResultSet row = read.executeQuery("select " + names + " from " + name)) {
                while (row.next()) {
                    rows++;
                    long hash = 17;
                    for (int i = 0; i < columns.size(); i++) {
                        hash = hash * 1_000_003 + hash(value(row, i + 1, columns.get(i)));
                    }
                    sum += hash;
                }
            }
        }
        return new Account(rows, sum);
    }

    private static int hash(@Nullable Object value) {
        return value instanceof byte[] bytes ? Arrays.hashCode(bytes) : value == null ? 0 : value.hashCode();
    }

    /** PostgreSQL keeps microseconds. */
    private static @Nullable Object value(ResultSet row, int at, Column column) throws SQLException {
        Object value = switch (column.type()) {
            case Types.TIMESTAMP ->
                column.typeName().equals("timestamptz")
                        ? instant(row.getObject(at, OffsetDateTime.class))
                        : micros(row.getObject(at, LocalDateTime.class));
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> row.getBytes(at);
            case Types.BIT, Types.BOOLEAN -> row.getBoolean(at);
            case Types.BIGINT -> row.getLong(at);
            case Types.INTEGER, Types.SMALLINT, Types.TINYINT -> row.getInt(at);
            default -> row.getString(at);
        };
        return row.wasNull() ? null : value;
    }

    private static @Nullable Object instant(@Nullable OffsetDateTime moment) {
        return moment == null
                ? null
                : moment.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    private static @Nullable Object micros(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }
}
