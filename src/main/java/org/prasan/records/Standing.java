package org.prasan.records;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Collects which versions count, and rewrites only those that stood otherwise: a rewritten row costs a whole row. */
final class Standing {

    private static final int CHUNK = 500;

    private final JdbcClient jdbc;
    private final List<Long> toCurrent = new ArrayList<>();
    private final List<Long> toPast = new ArrayList<>();
    private int versions;
    private int current;
    private int changed;

    Standing(JdbcTemplate jdbc) {
        this.jdbc = JdbcClient.create(jdbc);
    }

    void is(VersionStub version, boolean counts) {
        versions++;
        current += counts ? 1 : 0;
        if (version.current() != counts) {
            List<Long> ids = counts ? toCurrent : toPast;
            ids.add(version.id());
            if (ids.size() == CHUNK) {
                rewrite(ids, counts);
            }
        }
    }

    void flush() {
        rewrite(toCurrent, true);
        rewrite(toPast, false);
    }

    int versions() {
        return versions;
    }

    int current() {
        return current;
    }

    int changed() {
        return changed;
    }

    private void rewrite(List<Long> ids, boolean counts) {
        if (!ids.isEmpty()) {
            changed += jdbc.sql("update records_version set is_current = :counts where id in (:ids)")
                    .param("counts", counts)
                    .param("ids", ids)
                    .update();
            ids.clear();
        }
    }
}
