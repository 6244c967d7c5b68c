package org.prasan.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;

class RunFilesIT {

    private static final InboxFile FIRST = file("file2", "a");
    private static final InboxFile SECOND = file("file10", "b");
    private static final InboxFile COPY = file("file11", "a");
    private static final InboxFile THIRD = file("file12", "c");

    @OnEveryDatabase
    void theFirstFreezeCounts(Supplier<RecordsDatabase> database) {
        RunFiles files = new RunFiles(database.get().dataSource());

        assertThat(files.freeze("run", List.of(SECOND, FIRST))).containsExactly(FIRST, SECOND);
        assertThat(files.freeze("run", List.of(THIRD))).containsExactly(FIRST, SECOND);
        assertThat(files.files("run")).containsExactly(FIRST, SECOND);
        assertThat(files.files("another run")).isEmpty();
    }

    @OnEveryDatabase
    void anEmptyInboxIsFrozenToo(Supplier<RecordsDatabase> database) {
        RunFiles files = new RunFiles(database.get().dataSource());
        assertThat(files.isFrozen("run")).isFalse();
        files.freeze("run", List.of());

        assertThat(files.isFrozen("run")).isTrue();
        assertThat(files.freeze("run", List.of(FIRST))).isEmpty();
    }

    @OnEveryDatabase
    void shardsHoldEachContentOnce(Supplier<RecordsDatabase> database) {
        RunFiles files = new RunFiles(database.get().dataSource());
        files.freeze("run", List.of(FIRST, SECOND, COPY, THIRD));

        assertThat(files.shards("run", 2)).containsExactly(List.of(FIRST, SECOND), List.of(THIRD));
    }

    private static InboxFile file(String path, String sha256) {
        return new InboxFile("inbox", path, sha256, 9, OffsetDateTime.parse("2018-11-02T08:17:00+07:00"), true);
    }
}
