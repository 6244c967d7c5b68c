package org.prasan.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The versions of every record, told one by one in an order that does not depend on the order of processing. What one
 * call tells is of one moment; the consumer may query on a connection of its own.
 */
public final class RecordVersions {

    private static final int CHUNK = 500;

    private final DataSource dataSource;

    public RecordVersions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** In which order the payloads of each submission of a form hold their values, by submission. */
    public Map<Long, List<String>> columns(String form, String table) {
        Map<Long, List<String>> columns = new HashMap<>();
        Map<String, List<String>> split = new HashMap<>();
        new JdbcTemplate(dataSource)
                .query(
                        "select s.id, v.columns from records_submission s join records_form_version v"
                                + " on v.form = s.form and v.version = s.form_version"
                                + " where s.form = ? and v.table_name = ?",
                        row -> {
                            columns.put(
                                    row.getLong(1),
                                    split.computeIfAbsent(
                                            row.getString(2),
                                            text -> text.lines().toList()));
                        },
                        form,
                        table);
        return columns;
    }

    /**
     * The last day of the latest period that a live submission reports.
     *
     * @param counts whether a form's files say which period they are about
     */
    public Optional<LocalDate> lastReported(Predicate<String> counts) {
        return Transaction.read(
                dataSource,
                jdbc -> live(jdbc).stream()
                        .filter(section -> counts.test(section.submission().form()))
                        .map(section -> section.reporting().lastDay())
                        .max(Comparator.naturalOrder()));
    }

    /** The versions that count: of settled submissions, in order of arrival, then as they lie in the file. */
    public void forEachCurrent(String form, String table, Consumer<RecordVersion> consumer) {
        Transaction.read(dataSource, jdbc -> {
            VersionPages pages = new VersionPages(jdbc);
            Corrections.Overlay corrections = Corrections.overlay(jdbc);
            ReadAhead.forEach(
                    pages.current(sections(jdbc, form, table).stream()
                            .filter(section -> section.submission().settled())
                            .toList()),
                    version -> consumer.accept(corrections.over(version)));
            return true;
        });
    }

    /**
     * All versions of live submissions, oldest first: by last month of the reporting period, arrival, place in the
     * file.
     */
    public void forEach(String form, String table, Consumer<RecordVersion> consumer) {
        Transaction.read(dataSource, jdbc -> {
            VersionPages pages = new VersionPages(jdbc);
            Corrections.Overlay corrections = Corrections.overlay(jdbc);
            ReadAhead.forEach(
                    pages.of(sections(jdbc, form, table).stream()
                            .sorted(Section.OLDEST_FIRST)
                            .toList()),
                    version -> consumer.accept(corrections.over(version)));
            return true;
        });
    }

    /** These versions, in the order asked for; what is not live is left out. */
    public List<RecordVersion> list(List<Long> ids) {
        return Transaction.read(dataSource, jdbc -> {
            Map<Long, Section> sections = byId(live(jdbc));
            List<RecordVersion> versions = new ArrayList<>();
            for (int i = 0; i < ids.size(); i += CHUNK) {
                versions.addAll(load(jdbc, ids.subList(i, Math.min(i + CHUNK, ids.size())), sections));
            }
            return versions;
        });
    }

    private static List<Section> live(JdbcTemplate jdbc) {
        return Section.of(Submissions.accepted(jdbc), jdbc);
    }

    private static List<Section> sections(JdbcTemplate jdbc, String form, String table) {
        return Section.of(Submissions.accepted(jdbc, form), form, table, jdbc);
    }

    private static Map<Long, Section> byId(List<Section> sections) {
        return sections.stream().collect(Collectors.toMap(Section::id, Function.identity()));
    }

    private static List<RecordVersion> load(JdbcTemplate jdbc, List<Long> ids, Map<Long, Section> sections) {
        Map<Long, RecordVersion> loaded = new HashMap<>();
        JdbcClient.create(jdbc)
                .sql("select " + VersionPages.COLUMNS + ", o.version is null from records_version v"
                        + " left join records_outdated o on o.version = v.id where v.id in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    Section section = sections.get(VersionId.section(row.getLong(1)));
                    if (section != null) {
                        boolean current =
                                row.getBoolean(6) && section.submission().settled();
                        loaded.put(row.getLong(1), VersionPages.version(row, section, current));
                    }
                });
        Corrections.Overlay corrections = Corrections.overlay(jdbc);
        return ids.stream()
                .filter(loaded::containsKey)
                .map(loaded::get)
                .map(corrections::over)
                .toList();
    }
}
