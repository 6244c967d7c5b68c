package org.prasan.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads a section's versions page by page along the primary key. H2 would hold a whole result in memory and
 * PostgreSQL's driver needs a cursor; pages are bounded on both, also through H2's server.
 */
final class VersionPages {

    static final String COLUMNS = "v.*, o.version is null as is_current";
    static final String FROM = " from records_version v left join records_outdated o on o.version = v.id";

    private static final int PAGE = 2_000;

    private final JdbcTemplate jdbc;

    VersionPages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Without the payload, of which the hash is enough to settle. */
    void forEachStub(Section section, Consumer<VersionStub> consumer) {
        forEach(
                "v.id, row_no, record_key, month_no, payload_hash, o.version is null",
                "",
                section,
                row -> new VersionStub(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getLong(5),
                        row.getBoolean(6)),
                VersionStub::id,
                consumer);
    }

    void forEachCurrent(Section section, Consumer<RecordVersion> consumer) {
        forEach(COLUMNS, " and o.version is null", section, row -> version(row, section), RecordVersion::id, consumer);
    }

    List<Integer> months(Section section) {
        return jdbc.queryForList(
                "select distinct month_no from records_version where id >= ? and id < ?",
                Integer.class,
                VersionId.first(section.id()),
                VersionId.end(section.id()));
    }

    static RecordVersion version(ResultSet row, Section section) throws SQLException {
        Submission submission = section.submission();
        return new RecordVersion(
                row.getLong("id"),
                submission.id(),
                submission.form(),
                section.table(),
                section.sheet(),
                row.getInt("row_no"),
                submission.agency(),
                row.getString("record_key"),
                MonthNumber.month(row.getInt("month_no")),
                section.reporting(),
                row.getString("payload"),
                row.getBoolean("is_current") && submission.settled());
    }

    private <T> void forEach(
            String columns,
            String filter,
            Section section,
            FromRow<T> fromRow,
            ToLongFunction<T> id,
            Consumer<T> consumer) {
        String sql =
                "select " + columns + FROM + " where v.id >= ? and v.id < ?" + filter + " order by v.id limit " + PAGE;
        long from = VersionId.first(section.id());
        while (true) {
            List<T> page = jdbc.query(sql, (row, number) -> fromRow.map(row), from, VersionId.end(section.id()));
            page.forEach(consumer);
            if (page.size() < PAGE) {
                return;
            }
            from = id.applyAsLong(page.get(page.size() - 1)) + 1;
        }
    }

    private interface FromRow<T> {
        T map(ResultSet row) throws SQLException;
    }
}
