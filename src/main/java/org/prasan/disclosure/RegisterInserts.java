package org.prasan.disclosure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.prasan.disclosure.PastRelease.PastCell;
import org.prasan.disclosure.Register.Entry;

/** Writes one entry of the register. */
final class RegisterInserts {

    private RegisterInserts() {}

    static void insert(Connection connection, Entry entry, int lastMonth) throws SQLException {
        long release = release(connection, entry, lastMonth);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into disclosure_cell (release_id, place, name, about, shown, small, inner_cells, rounded)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            int place = 0;
            for (PastCell cell : entry.cells().cells()) {
                insert.setLong(1, release);
                insert.setInt(2, place++);
                insert.setString(3, cell.name());
                insert.setString(4, cell.about());
                insert.setBoolean(5, cell.shown());
                insert.setBoolean(6, cell.small());
                insert.setBytes(7, Packed.of(cell.inner()));
                insert.setLong(8, cell.rounded());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static long release(Connection connection, Entry entry, int lastMonth) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into disclosure_release (owner, report, audience, period, last_month, folder, state, atoms)"
                        + " values (?, ?, ?, ?, ?, ?, 'INTENDED', ?)",
                new String[] {"id"})) {
            insert.setString(1, entry.owner());
            insert.setString(2, entry.report());
            insert.setString(3, entry.audience());
            insert.setString(4, entry.period().code());
            insert.setInt(5, lastMonth);
            insert.setString(6, entry.folder());
            insert.setBytes(7, Packed.of(entry.cells().atoms()));
            insert.executeUpdate();
            try (ResultSet key = insert.getGeneratedKeys()) {
                key.next();
                return key.getLong(1);
            }
        }
    }
}
