package org.prasan.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which files lay in which inbox, and when each was received. Lists are in order of arrival. */
public final class InboxFiles {

    private static final String SELECT =
            "select inbox, path, sha256, size_bytes, received_at, declared from records_inbox_file";

    private final DataSource dataSource;

    public InboxFiles(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Notes what an inbox holds and returns it. A file keeps the moment it was first noted at; a declared moment
     * overrides what is stored, so that mending {@code received.csv} helps.
     */
    public List<InboxFile> register(String inbox, List<SeenFile> seen, OffsetDateTime now) {
        try {
            return Transaction.write(dataSource, jdbc -> register(jdbc, inbox, seen, now));
        } catch (DuplicateKeyException e) {
            // Another process noted the same files meanwhile; now they are known.
            return Transaction.write(dataSource, jdbc -> register(jdbc, inbox, seen, now));
        }
    }

    public List<InboxFile> list() {
        return list(new JdbcTemplate(dataSource));
    }

    /** Where a content arrived first. */
    public Optional<InboxFile> find(String sha256) {
        return new JdbcTemplate(dataSource)
                .query(SELECT + " where sha256 = ?", InboxFiles::file, sha256).stream()
                        .min(InboxFile.ORDER_OF_ARRIVAL);
    }

    public List<InboxFile> list(String inbox) {
        return sorted(new JdbcTemplate(dataSource).query(SELECT + " where inbox = ?", InboxFiles::file, inbox));
    }

    static List<InboxFile> list(JdbcTemplate jdbc) {
        return sorted(jdbc.query(SELECT, InboxFiles::file));
    }

    static List<InboxFile> listOf(JdbcTemplate jdbc, String form) {
        return sorted(jdbc.query(
                SELECT + " where sha256 in (select sha256 from records_submission where form = ?)",
                InboxFiles::file,
                form));
    }

    static InboxFile file(ResultSet row, int number) throws SQLException {
        return new InboxFile(
                row.getString("inbox"),
                row.getString("path"),
                row.getString("sha256"),
                row.getLong("size_bytes"),
                OffsetDateTime.parse(row.getString("received_at")),
                row.getBoolean("declared"));
    }

    static String text(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    private static List<InboxFile> register(JdbcTemplate jdbc, String inbox, List<SeenFile> seen, OffsetDateTime now) {
        Map<PathAndContent, InboxFile> known = jdbc.query(SELECT + " where inbox = ?", InboxFiles::file, inbox).stream()
                .collect(Collectors.toMap(f -> new PathAndContent(f.path(), f.sha256()), Function.identity()));
        List<InboxFile> all = new ArrayList<>();
        List<InboxFile> fresh = new ArrayList<>();
        List<InboxFile> corrected = new ArrayList<>();
        for (SeenFile file : seen) {
            InboxFile stored = known.get(new PathAndContent(file.path(), file.sha256()));
            InboxFile noted = note(inbox, file, now, stored);
            all.add(noted);
            if (stored == null) {
                fresh.add(noted);
            } else if (!noted.equals(stored)) {
                corrected.add(noted);
            }
        }
        insert(jdbc, fresh);
        correct(jdbc, corrected);
        return sorted(all);
    }

    private static InboxFile note(String inbox, SeenFile file, OffsetDateTime now, @Nullable InboxFile stored) {
        OffsetDateTime declared = file.declaredAt();
        if (declared != null) {
            return new InboxFile(inbox, file.path(), file.sha256(), file.size(), declared, true);
        }
        return stored != null ? stored : new InboxFile(inbox, file.path(), file.sha256(), file.size(), now, false);
    }

    private static void insert(JdbcTemplate jdbc, List<InboxFile> files) {
        jdbc.batchUpdate(
                "insert into records_inbox_file (inbox, path, sha256, size_bytes, received_at, declared)"
                        + " values (?, ?, ?, ?, ?, ?)",
                files.stream()
                        .map(f -> new Object[] {
                            f.inbox(), f.path(), f.sha256(), f.size(), text(f.receivedAt()), f.declared()
                        })
                        .toList());
    }

    private static void correct(JdbcTemplate jdbc, List<InboxFile> files) {
        jdbc.batchUpdate(
                "update records_inbox_file set received_at = ?, declared = ?"
                        + " where inbox = ? and path = ? and sha256 = ?",
                files.stream()
                        .map(f -> new Object[] {text(f.receivedAt()), f.declared(), f.inbox(), f.path(), f.sha256()})
                        .toList());
    }

    private static List<InboxFile> sorted(List<InboxFile> files) {
        return files.stream().sorted(InboxFile.ORDER_OF_ARRIVAL).toList();
    }

    private record PathAndContent(String path, String sha256) {}
}
