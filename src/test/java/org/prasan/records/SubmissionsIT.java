package org.prasan.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.prasan.records.Office.content;
import static org.prasan.records.Office.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.prasan.records.Office.Content;
import org.prasan.vocabulary.MonthRange;
import org.springframework.jdbc.core.JdbcTemplate;

class SubmissionsIT {

    @OnEveryDatabase
    void tellsWhatWasAccepted(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content october = content("oct", "CASE", "MSI", "2018-10")
                .row("คดี 1/2561", "2018-10", "1")
                .refused(2)
                .covered();
        long id = office.read(october);

        assertThat(office.submissions.find(october.sha256()))
                .contains(new Submission(
                        id,
                        october.sha256(),
                        Office.DEFINITION,
                        Fate.ACCEPTED,
                        "",
                        "CASE",
                        "1",
                        "MSI",
                        "2018-10",
                        3,
                        2,
                        0,
                        0,
                        0,
                        false,
                        false));
        assertThat(office.submissions.coverages())
                .containsOnlyKeys(id)
                .containsEntry(id, List.of(new Coverage("T", "oct", MonthRange.parse("2018-10"), 3)));
    }

    @OnEveryDatabase
    void aRefusedContentKeepsItsFindingsAndLosesItsRecords(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content bad = content("bad", "CASE", "MSI", "2018-10");
        for (int i = 0; i < 1_500; i++) {
            bad.row("k" + i, "2018-10", "1");
        }
        try (SubmissionWriter writer = office.submissions.open(bad.sha256(), Office.DEFINITION)) {
            bad.versions.forEach(writer::add);
            writer.add(finding(0, "missing-column"));
            writer.refuse("a required column is missing: stage", "CASE", "MSI", "2018-10");
        }

        Submission refused = office.submission(bad);
        assertThat(refused.fate()).isEqualTo(Fate.REJECTED);
        assertThat(refused.reason()).isEqualTo("a required column is missing: stage");
        assertThat(new Findings(office.database.dataSource()).list(refused.id()))
                .containsExactly(new FileFinding(refused.id(), finding(0, "missing-column")));
        assertThat(rows(office)).isEqualTo("1 0 0 1 0");
        assertThat(RowAccount.of(refused).read()).isZero();
    }

    @OnEveryDatabase
    void closedWithoutAFateItLeavesNothing(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content half = content("half", "CASE", "MSI", "2018-10");
        try (SubmissionWriter writer = office.submissions.open(half.sha256(), Office.DEFINITION)) {
            for (int i = 0; i < 2_500; i++) {
                writer.add(half.row("k" + i, "2018-10", "1").versions.get(i));
                writer.add(finding(i, "date"));
            }
        }

        assertThat(rows(office)).isEqualTo("0 0 0 0 0");
        assertThat(office.submissions.find(half.sha256())).isEmpty();
    }

    @OnEveryDatabase
    void nothingIsSeenBeforeTheFate(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content file = content("file", "CASE", "MSI", "2018-10");
        try (SubmissionWriter writer = office.submissions.open(file.sha256(), Office.DEFINITION)) {
            for (int i = 0; i < 1_001; i++) {
                writer.add(file.row("k" + i, "2018-10", "1").versions.get(i));
            }
            assertThat(office.submissions.list()).isEmpty();
            writer.accept("CASE", "1", "MSI", "2018-10", List.of(), 1_001, 0);
            assertThat(office.submissions.list()).hasSize(1);
            assertThatThrownBy(() -> writer.add(finding(1, "date"))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> writer.refuse("", "", "", "")).isInstanceOf(IllegalStateException.class);
        }
        assertThat(office.submissions.list()).hasSize(1);
    }

    @OnEveryDatabase
    void readingAContentAgainReplacesTheEarlierReading(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content file = content("file", "CASE", "MSI", "2018-10")
                .row("k", "2018-10", "1")
                .covered();
        office.receive("file", file, "2018-11-02T08:17:00+07:00");
        office.read(file);
        office.settle();
        long second = office.read(file, "e".repeat(64));

        assertThat(office.submissions.list())
                .extracting(Submission::id, Submission::definition)
                .containsExactly(tuple(second, "e".repeat(64)));
        assertThat(office.submissions.coverages()).containsOnlyKeys(second);
        assertThat(office.current("CASE")).isEmpty();
        office.settle();
        assertThat(office.current("CASE")).containsExactly("k 2018-10 [1]");
        assertThat(office.account(file)).isEqualTo("1 0 0");
    }

    @OnEveryDatabase
    void refusesCountsThatCannotBe(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        try (SubmissionWriter writer = office.submissions.open("s", Office.DEFINITION)) {
            assertThatThrownBy(() -> writer.accept("CASE", "1", "MSI", "2018-10", List.of(), 1, 2))
                    .hasMessage("2 rows refused of 1 read");
        }
    }

    @OnEveryDatabase
    void writersWorkSideBySide(Supplier<RecordsDatabase> database) throws Exception {
        Office office = new Office(database);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Callable<Long>> writers = IntStream.range(0, 2)
                .mapToObj(w -> (Callable<Long>) () -> {
                    Content file = content("w" + w, "CASE", "A" + w, "2018-10");
                    try (SubmissionWriter writer = office.submissions.open(file.sha256(), Office.DEFINITION)) {
                        for (int i = 0; i < 5_000; i++) {
                            if (i % 1_000 == 0) {
                                together.await();
                            }
                            writer.add(
                                    file.row("k" + i, "2018-10", "1").versions.get(i));
                        }
                        return writer.accept("CASE", "1", "A" + w, "2018-10", List.of(), 5_000, 0);
                    }
                })
                .toList();
        inParallel(writers);

        assertThat(rows(office)).isEqualTo("2 2 10000 0 0");
    }

    @OnEveryDatabase
    void ofTwoReadingsAtTheSameMomentOneCounts(Supplier<RecordsDatabase> database) throws Exception {
        Office office = new Office(database);
        for (int round = 0; round < 10; round++) {
            Content file = content("r" + round, "CASE", "MSI", "2018-10").row("k", "2018-10", "1");
            CyclicBarrier together = new CyclicBarrier(2);
            Callable<Long> reading = () -> {
                try (SubmissionWriter writer = office.submissions.open(file.sha256(), Office.DEFINITION)) {
                    file.versions.forEach(writer::add);
                    together.await();
                    return writer.accept("CASE", "1", "MSI", "2018-10", List.of(), 1, 0);
                }
            };
            inParallel(List.of(reading, reading));
        }

        assertThat(office.submissions.list()).hasSize(10);
        assertThat(rows(office)).isEqualTo("20 20 20 0 0");
    }

    @OnEveryDatabase
    void findingsAreToldInOrderOfArrival(Supplier<RecordsDatabase> database) {
        Office office = new Office(database);
        Content late = content("late", "CASE", "MSI", "2018-11");
        Content early = content("early", "CASE", "MSI", "2018-10");
        office.receive("late", late, "2018-12-02T08:00:00+07:00");
        office.receive("early", early, "2018-11-02T08:00:00+07:00");
        List<Long> ids = new ArrayList<>();
        for (Content content : List.of(late, early)) {
            try (SubmissionWriter writer = office.submissions.open(content.sha256(), Office.DEFINITION)) {
                writer.add(finding(9, "date"));
                writer.add(finding(4, "code"));
                ids.add(writer.accept("CASE", "1", "MSI", content.period.code(), List.of(), 2, 2));
            }
        }

        assertThat(new Findings(office.database.dataSource()).list())
                .containsExactly(
                        new FileFinding(ids.get(1), finding(9, "date")),
                        new FileFinding(ids.get(1), finding(4, "code")),
                        new FileFinding(ids.get(0), finding(9, "date")),
                        new FileFinding(ids.get(0), finding(4, "code")));
    }

    /** Submissions, sections, versions, findings, coverages. */
    private static String rows(Office office) {
        JdbcTemplate jdbc = new JdbcTemplate(office.database.dataSource());
        return String.join(
                " ",
                List.of("submission", "section", "version", "finding", "coverage").stream()
                        .map(table -> String.valueOf(
                                jdbc.queryForObject("select count(*) from records_" + table, Integer.class)))
                        .toList());
    }

    private static void inParallel(List<Callable<Long>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Long> done : threads.invokeAll(work)) {
                assertThat(done.get()).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
