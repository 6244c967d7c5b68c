package org.prasan.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads a section's versions page by page along the primary key. H2 would hold a whole result in memory and
 * PostgreSQL's driver needs a cursor; pages are bounded on both, also through H2's server. Which of a page are outdated
 * is asked for apart: they are few, and joining them to 100,000 rows took H2 as long as reading these.
 */
final class VersionPages {

    static final String COLUMNS = "v.id, row_no, record_key, month_no, payload";

    private static final int PAGE = 2_000;

    private final JdbcTemplate jdbc;

    VersionPages(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Without the payload, of which the hash is enough to settle. */
    void forEachStub(Section section, Consumer<VersionStub> consumer) {
        pages(
                "v.id, row_no, record_key, month_no, payload_hash",
                section,
                VersionPages::stub,
                VersionStub::id,
                (stub, outdated) -> consumer.accept(outdated ? stub.outdated() : stub));
    }

    void forEach(Section section, Consumer<RecordVersion> consumer) {
        pages(
                COLUMNS,
                section,
                row -> version(row, section, section.submission().settled()),
                RecordVersion::id,
                (version, outdated) -> consumer.accept(outdated ? version.outdated() : version));
    }

    void forEachCurrent(Section section, Consumer<RecordVersion> consumer) {
        pages(COLUMNS, section, row -> version(row, section, true), RecordVersion::id, (version, outdated) -> {
            if (!outdated) {
                consumer.accept(version);
            }
        });
    }

    List<Integer> months(Section section) {
        return jdbc.queryForList(
                "select distinct month_no from records_version where id >= ? and id < ?",
                Integer.class,
                VersionId.first(section.id()),
                VersionId.end(section.id()));
    }

    /** Of {@link #COLUMNS}. */
    static RecordVersion version(ResultSet row, Section section, boolean current) throws SQLException {
        Submission submission = section.submission();
        return new RecordVersion(
                row.getLong(1),
                submission.id(),
                submission.form(),
                section.table(),
                section.sheet(),
                row.getInt(2),
                submission.agency(),
                row.getString(3),
                MonthNumber.month(row.getInt(4)),
                section.reporting(),
                row.getString(5),
                current);
    }

    private static VersionStub stub(ResultSet row) throws SQLException {
        return new VersionStub(row.getLong(1), row.getInt(2), row.getString(3), row.getInt(4), row.getLong(5), true);
    }

    private <T> void pages(
            String columns, Section section, FromRow<T> fromRow, ToLongFunction<T> id, Consumers<T> consumer) {
        String sql = "select " + columns + " from records_version v where v.id >= ? and v.id < ? order by v.id limit "
                + PAGE;
        long from = VersionId.first(section.id());
        while (true) {
            List<T> page = jdbc.query(sql, (row, number) -> fromRow.map(row), from, VersionId.end(section.id()));
            if (!page.isEmpty()) {
                long last = id.applyAsLong(page.get(page.size() - 1));
                Set<Long> outdated = outdated(from, last);
                page.forEach(one -> consumer.accept(one, outdated.contains(id.applyAsLong(one))));
                from = last + 1;
            }
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    private Set<Long> outdated(long first, long last) {
        return new HashSet<>(jdbc.queryForList(
                "select version from records_outdated where version between ? and ?", Long.class, first, last));
    }

    private interface FromRow<T> {
        T map(ResultSet row) throws SQLException;
    }

    private interface Consumers<T> {
        void accept(T version, boolean outdated);
    }
}
