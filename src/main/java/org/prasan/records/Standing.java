package org.prasan.records;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Collects which versions count, and writes only where that changed. */
final class Standing {

    private static final int CHUNK = 1_000;

    private final JdbcTemplate jdbc;
    private final List<Object[]> toCurrent = new ArrayList<>();
    private final List<Object[]> toOutdated = new ArrayList<>();
    private int versions;
    private int current;
    private int changed;

    Standing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void is(VersionStub version, boolean counts) {
        versions++;
        current += counts ? 1 : 0;
        if (version.current() != counts) {
            changed++;
            List<Object[]> ids = counts ? toCurrent : toOutdated;
            ids.add(new Object[] {version.id()});
            if (ids.size() == CHUNK) {
                flush();
            }
        }
    }

    void flush() {
        jdbc.batchUpdate("delete from records_outdated where version = ?", toCurrent);
        jdbc.batchUpdate("insert into records_outdated (version) values (?)", toOutdated);
        toCurrent.clear();
        toOutdated.clear();
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
}
