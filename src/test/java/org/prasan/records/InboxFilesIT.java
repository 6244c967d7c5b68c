package org.prasan.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

class InboxFilesIT {

    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2018-11-05T08:00:00+07:00");
    private static final OffsetDateTime TUESDAY = OffsetDateTime.parse("2018-11-06T08:00:00+07:00");
    private static final OffsetDateTime DECLARED = OffsetDateTime.parse("2018-11-02T08:17:00+07:00");

    @OnEveryDatabase
    void keepsTheMomentAFileWasFirstSeen(Supplier<RecordsDatabase> database) {
        InboxFiles files = new InboxFiles(database.get().dataSource());
        files.register("in", List.of(seen("a.xlsx", "1", null)), MONDAY);

        assertThat(files.register("in", List.of(seen("a.xlsx", "1", null), seen("b.xlsx", "2", null)), TUESDAY))
                .extracting(InboxFile::path, InboxFile::receivedAt, InboxFile::declared)
                .containsExactly(tuple("a.xlsx", MONDAY, false), tuple("b.xlsx", TUESDAY, false));
    }

    @OnEveryDatabase
    void aDeclaredMomentOverridesWhatWasNotedAndStays(Supplier<RecordsDatabase> database) {
        InboxFiles files = new InboxFiles(database.get().dataSource());
        files.register("in", List.of(seen("a.xlsx", "1", null)), MONDAY);
        files.register("in", List.of(seen("a.xlsx", "1", DECLARED)), TUESDAY);
        files.register("in", List.of(seen("a.xlsx", "1", null)), TUESDAY);

        assertThat(files.list()).containsExactly(new InboxFile("in", "a.xlsx", "1", 7, DECLARED, true));
    }

    @OnEveryDatabase
    void aMendedDeclarationOverridesTheEarlierOne(Supplier<RecordsDatabase> database) {
        InboxFiles files = new InboxFiles(database.get().dataSource());
        files.register("in", List.of(seen("a.xlsx", "1", DECLARED)), MONDAY);
        files.register("in", List.of(seen("a.xlsx", "1", DECLARED.minusYears(1))), MONDAY);

        assertThat(files.list()).extracting(InboxFile::receivedAt).containsExactly(DECLARED.minusYears(1));
    }

    @OnEveryDatabase
    void keepsTheSendersOffset(Supplier<RecordsDatabase> database) {
        InboxFiles files = new InboxFiles(database.get().dataSource());
        OffsetDateTime yangon = OffsetDateTime.parse("2018-11-02T08:17:00+06:30");
        files.register("in", List.of(seen("a.xlsx", "1", yangon)), MONDAY);

        assertThat(files.list("in")).extracting(InboxFile::receivedAt).containsExactly(yangon);
    }

    @OnEveryDatabase
    void listsInOrderOfArrivalThenNaturalOrderOfPath(Supplier<RecordsDatabase> database) {
        InboxFiles files = new InboxFiles(database.get().dataSource());
        files.register("a", List.of(seen("ครั้งที่10", "1", null), seen("ครั้งที่2", "2", null)), MONDAY);
        files.register("b", List.of(seen("z", "3", DECLARED)), TUESDAY);
        // The same instant as Monday's eight o'clock in Bangkok, told in Yangon.
        files.register(
                "b", List.of(seen("ครั้งที่3", "4", OffsetDateTime.parse("2018-11-05T07:30:00+06:30"))), TUESDAY);

        assertThat(files.list())
                .extracting(InboxFile::path)
                .containsExactly("z", "ครั้งที่2", "ครั้งที่3", "ครั้งที่10");
        assertThat(files.list("a")).extracting(InboxFile::path).containsExactly("ครั้งที่2", "ครั้งที่10");
    }

    @OnEveryDatabase
    void aPathWithNewContentIsAnotherFile(Supplier<RecordsDatabase> database) {
        InboxFiles files = new InboxFiles(database.get().dataSource());
        files.register("in", List.of(seen("a.xlsx", "1", null)), MONDAY);
        files.register("in", List.of(seen("a.xlsx", "2", null)), TUESDAY);

        assertThat(files.list()).extracting(InboxFile::sha256).containsExactly("1", "2");
    }

    @OnEveryDatabase
    void twoProcessesMayNoteTheSameFiles(Supplier<RecordsDatabase> database) throws Exception {
        InboxFiles files = new InboxFiles(database.get().dataSource());
        List<SeenFile> seen = IntStream.range(0, 200)
                .mapToObj(i -> seen("f" + i, "s" + i, null))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<List<InboxFile>> register = () -> files.register("in", seen, MONDAY);
            for (Future<List<InboxFile>> noted : threads.invokeAll(List.of(register, register))) {
                assertThat(noted.get()).hasSize(200);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(files.list()).hasSize(200);
    }

    private static SeenFile seen(String path, String sha256, @Nullable OffsetDateTime declared) {
        return new SeenFile(path, sha256, 7, declared);
    }
}
