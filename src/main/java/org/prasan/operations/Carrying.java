package org.prasan.operations;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.prasan.operations.CarriedTable.Account;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.Runs;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Carries everything from the embedded database over to an empty PostgreSQL, all in one transaction, and compares both. */
public final class Carrying {

    private static final String HISTORY = "flyway_schema_history";

    private final DataSource source;
    private final Path data;
    private final Runs runs;
    private final Liveness liveness;

    Carrying(DataSource source, Path data, Runs runs, Liveness liveness) {
        this.source = source;
        this.data = data;
        this.runs = runs;
        this.liveness = liveness;
    }

    /**
     * @param url of a PostgreSQL database without tables
     * @return rows by table
     * @throws FailedCommandException when the target is not empty, a run is under way, or a table came over differently
     */
    public Map<String, Long> carry(String url, String user, String password) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new FailedCommandException(
                    "ต้องเป็น PostgreSQL / a PostgreSQL URL is expected: jdbc:postgresql://HOST/DATABASE");
        }
        for (Run run : runs.underWay()) {
            if (liveness.isAlive(run)) {
                throw new FailedCommandException("มีงานกำลังทำอยู่ / a run is under way: " + run.key());
            }
        }
        try (Connection from = source.getConnection();
                Connection to = DriverManager.getConnection(url, user, password)) {
            if (!tables(to).isEmpty()) {
                throw new FailedCommandException("ฐานข้อมูลปลายทางต้องว่าง / the target must be empty");
            }
            new Migration(new DriverManagerDataSource(url, user, password), "postgresql").migrate(data, false);
            // One moment of the source, whatever others write meanwhile.
            from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            from.setAutoCommit(false);
            to.setAutoCommit(false);
            Map<String, Long> carried = carry(from, to);
            to.commit();
            from.rollback();
            return carried;
        } catch (SQLException failed) {
            throw new FailedCommandException(
                    "ย้ายไม่สำเร็จ ปลายทางไม่มีข้อมูล / nothing was carried over: " + failed.getMessage(), failed);
        }
    }

    private static Map<String, Long> carry(Connection from, Connection to) throws SQLException {
        List<String> order = parentsFirst(to, tables(to));
        Map<String, CarriedTable> tables = new LinkedHashMap<>();
        for (String name : order) {
            tables.put(name, CarriedTable.of(to, name));
        }
        List<String> childrenFirst = new ArrayList<>(order);
        Collections.reverse(childrenFirst);
        for (String name : childrenFirst) {
            CarriedTable.of(to, name).clear(to);
        }
        Map<String, Long> rows = new TreeMap<>();
        for (CarriedTable table : tables.values()) {
            table.copy(from, to);
            Account there = table.account(to);
            if (!there.equals(table.account(from))) {
                throw new FailedCommandException("ตารางไม่ตรงกัน / a table came over differently: " + table.name());
            }
            rows.put(table.name(), there.rows());
        }
        advanceSequences(to, tables.values());
        return rows;
    }

    /** New rows are numbered after those that came over. */
    private static void advanceSequences(Connection to, Iterable<CarriedTable> tables) throws SQLException {
        try (Statement statement = to.createStatement()) {
            for (CarriedTable table : tables) {
                for (CarriedTable.Column column : table.columns()) {
                    String sequence = sequence(statement, table, column);
                    if (sequence != null) {
                        statement.executeQuery("select setval('" + sequence + "', coalesce((select max(" + column.name()
                                + ") from " + table.name() + "), 0) + 1, false)");
                    }
                }
            }
        }
    }

    /** Of an identity column, or Spring Batch's own, which bears its table's name. */
    private static @Nullable String sequence(Statement statement, CarriedTable table, CarriedTable.Column column)
            throws SQLException {
        String batch = table.name() + "_seq";
        String sql = column.name().equals(table.columns().get(0).name())
                ? "select coalesce(pg_get_serial_sequence('" + table.name() + "', '" + column.name()
                        + "'), to_regclass('" + batch + "')::text)"
                : "select pg_get_serial_sequence('" + table.name() + "', '" + column.name() + "')";
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Set<String> tables(Connection database) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet rows = database.getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.equals(HISTORY)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** A table after those that its rows refer to. */
    private static List<String> parentsFirst(Connection database, Set<String> names) throws SQLException {
        List<String> order = new ArrayList<>();
        for (String name : names) {
            add(database.getMetaData(), name, order);
        }
        return order;
    }

    private static void add(DatabaseMetaData shape, String name, List<String> order) throws SQLException {
        if (order.contains(name)) {
            return;
        }
        List<String> parents = new ArrayList<>();
        try (ResultSet keys = shape.getImportedKeys(null, "public", name)) {
            while (keys.next()) {
                parents.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        for (String parent : parents) {
            if (!parent.equals(name)) {
                add(shape, parent, order);
            }
        }
        order.add(name);
    }
}
