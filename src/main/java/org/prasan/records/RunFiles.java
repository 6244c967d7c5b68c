package org.prasan.records;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** The files that a run reads, frozen when it first starts: what arrives meanwhile is for the next run. */
public final class RunFiles {

    private final DataSource dataSource;

    public RunFiles(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Freezes the files of a run, unless it has frozen some before.
     *
     * @return what is frozen
     */
    public List<InboxFile> freeze(String run, List<InboxFile> files) {
        try {
            Transaction.write(dataSource, jdbc -> {
                jdbc.update("insert into records_run (execution_key, files) values (?, ?)", run, files.size());
                insert(
                        jdbc,
                        run,
                        files.stream().sorted(InboxFile.ORDER_OF_ARRIVAL).toList());
                return true;
            });
        } catch (DuplicateKeyException e) {
            // Frozen already, maybe by a run that died: that one counts.
        }
        return files(run);
    }

    public boolean isFrozen(String run) {
        return !new JdbcTemplate(dataSource)
                .queryForList("select files from records_run where execution_key = ?", Integer.class, run)
                .isEmpty();
    }

    /** In order of arrival; empty when nothing is frozen under the name. */
    public List<InboxFile> files(String run) {
        return new JdbcTemplate(dataSource)
                .query(
                        "select inbox, path, sha256, size_bytes, received_at, declared from records_run_file"
                                + " where execution_key = ? order by place",
                        InboxFiles::file,
                        run);
    }

    /** The run's contents, each by its first file, in shards of {@code size}: a duplicate is never read beside its twin. */
    public List<List<InboxFile>> shards(String run, int size) {
        Set<String> contents = new HashSet<>();
        List<InboxFile> distinct =
                files(run).stream().filter(file -> contents.add(file.sha256())).toList();
        List<List<InboxFile>> shards = new ArrayList<>();
        for (int i = 0; i < distinct.size(); i += size) {
            shards.add(distinct.subList(i, Math.min(i + size, distinct.size())));
        }
        return shards;
    }

    private static void insert(JdbcTemplate jdbc, String run, List<InboxFile> files) {
        List<Object[]> rows = new ArrayList<>();
        for (InboxFile file : files) {
            rows.add(new Object[] {
                run,
                rows.size(),
                file.inbox(),
                file.path(),
                file.sha256(),
                file.size(),
                InboxFiles.text(file.receivedAt()),
                file.declared()
            });
        }
        jdbc.batchUpdate(
                "insert into records_run_file"
                        + " (execution_key, place, inbox, path, sha256, size_bytes, received_at, declared)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
