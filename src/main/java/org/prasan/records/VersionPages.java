package org.prasan.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
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
        Cursor<VersionStub> cursor = new Cursor<>(
                "v.id, row_no, record_key, month_no, payload_hash", section, VersionPages::stub, VersionStub::id);
        while (!cursor.ended()) {
            cursor.next((stub, outdated) -> consumer.accept(outdated ? stub.outdated() : stub));
        }
    }

    /** All versions of the sections, page by page; none at the end. */
    Supplier<Optional<List<RecordVersion>>> of(List<Section> sections) {
        return cursor(sections, section -> section.submission().settled(), (version, outdated) -> true);
    }

    /** Those that are not outdated. */
    Supplier<Optional<List<RecordVersion>>> current(List<Section> sections) {
        return cursor(sections, section -> true, (version, outdated) -> !outdated);
    }

    private Supplier<Optional<List<RecordVersion>>> cursor(
            List<Section> sections, Predicate<Section> settled, BiPredicate<RecordVersion, Boolean> wanted) {
        Iterator<Cursor<RecordVersion>> cursors = sections.stream()
                .map(section -> {
                    boolean current = settled.test(section);
                    return new Cursor<>(COLUMNS, section, row -> version(row, section, current), RecordVersion::id);
                })
                .iterator();
        return new Supplier<>() {
            private @Nullable Cursor<RecordVersion> open;

            @Override
            public Optional<List<RecordVersion>> get() {
                while (open == null || open.ended()) {
                    if (!cursors.hasNext()) {
                        return Optional.empty();
                    }
                    open = cursors.next();
                }
                List<RecordVersion> page = new ArrayList<>();
                open.next((version, outdated) -> {
                    if (wanted.test(version, outdated)) {
                        page.add(outdated ? version.outdated() : version);
                    }
                });
                return Optional.of(page);
            }
        };
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

    /** Where reading a section has come to. */
    private final class Cursor<T> {
        private final String sql;
        private final FromRow<T> fromRow;
        private final ToLongFunction<T> id;
        private final long end;
        private long from;
        private boolean ended;

        Cursor(String columns, Section section, FromRow<T> fromRow, ToLongFunction<T> id) {
            this.sql = "select " + columns + " from records_version v where v.id >= ? and v.id < ? order by v.id limit "
                    + PAGE;
            this.fromRow = fromRow;
            this.id = id;
            this.from = VersionId.first(section.id());
            this.end = VersionId.end(section.id());
        }

        boolean ended() {
            return ended;
        }

        void next(Consumers<T> consumer) {
            List<T> page = jdbc.query(sql, (row, number) -> fromRow.map(row), from, end);
            if (!page.isEmpty()) {
                long last = id.applyAsLong(page.get(page.size() - 1));
                Set<Long> outdated = VersionPages.this.outdated(from, last);
                page.forEach(one -> consumer.accept(one, outdated.contains(id.applyAsLong(one))));
                from = last + 1;
            }
            ended = page.size() < PAGE;
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
