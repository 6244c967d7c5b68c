package org.prasan.records;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

/** Builds what a test needs in a few words: an office that receives files and reads them. */
final class Office {

    static final String DEFINITION = "d".repeat(64);
    static final Map<String, FormPolicy> POLICIES = Map.of(
            "CASE", FormPolicy.all(SettlePolicy.LATEST_BY_KEY), "LAB", FormPolicy.all(SettlePolicy.REPLACE_MONTHS));

    final RecordsDatabase database;
    final InboxFiles inboxFiles;
    final Submissions submissions;
    final RecordVersions versions;

    Office(Supplier<RecordsDatabase> database) {
        this.database = database.get();
        this.inboxFiles = new InboxFiles(this.database.dataSource());
        this.submissions = new Submissions(this.database.dataSource());
        this.versions = new RecordVersions(this.database.dataSource());
    }

    static Content content(String name, String form, String agency, String period) {
        return new Content(name, form, agency, period);
    }

    static StoredFinding finding(int row, String rule) {
        return new StoredFinding(
                "ต.ค.", row, "C" + row, rule, "error", new Text("ผิด", "wrong"), new Text("แก้", "mend it"));
    }

    void receive(String path, Content content, String moment) {
        inboxFiles.register(
                "inbox",
                List.of(new SeenFile(path, content.sha256(), 1, OffsetDateTime.parse(moment))),
                OffsetDateTime.parse("2030-01-01T00:00:00+07:00"));
    }

    long read(Content content) {
        return read(content, DEFINITION);
    }

    long read(Content content, String definition) {
        try (SubmissionWriter writer = submissions.open(content.sha256(), definition)) {
            content.versions.forEach(writer::add);
            return writer.accept(
                    content.form,
                    "1",
                    content.agency,
                    content.period.code(),
                    content.coverages,
                    content.lines + content.refused,
                    content.refused);
        }
    }

    SettleReport settle() {
        return new Settle(database.dataSource()).settle(POLICIES);
    }

    Submission submission(Content content) {
        return submissions.find(content.sha256()).orElseThrow();
    }

    /** {@code key month payload} of the versions that count. */
    List<String> current(String form) {
        List<String> told = new ArrayList<>();
        versions.forEachCurrent(
                form, "T", version -> told.add(version.key() + " " + version.month() + " " + version.payload()));
        return told;
    }

    /** {@code loaded updated unchanged}. */
    String account(Content content) {
        Submission submission = submission(content);
        return submission.rowsLoaded() + " " + submission.rowsUpdated() + " " + submission.rowsUnchanged();
    }

    /** What one file says. Its one table is {@code T}, its sheet is named after it. */
    static final class Content {
        final String name;
        final String form;
        final String agency;
        final MonthRange period;
        final List<NewVersion> versions = new ArrayList<>();
        final List<Coverage> coverages = new ArrayList<>();
        int lines;
        int refused;

        Content(String name, String form, String agency, String period) {
            this.name = name;
            this.form = form;
            this.agency = agency;
            this.period = MonthRange.parse(period);
        }

        String sha256() {
            return name + "-".repeat(64 - name.length());
        }

        /** One row that is one record. */
        Content row(String key, String month, String payload) {
            return line(cell(key, month, payload));
        }

        /** One row that is several records. */
        Content line(Cell... cells) {
            lines++;
            for (Cell cell : cells) {
                versions.add(new NewVersion(
                        "T", name, lines + 3, cell.key, YearMonth.parse(cell.month), period, cell.payload));
            }
            return this;
        }

        Content refused(int rows) {
            refused += rows;
            return this;
        }

        /** Covers its whole period with the rows it has so far. */
        Content covered() {
            return covered(period.code(), lines + refused);
        }

        Content covered(String months, int rows) {
            coverages.add(new Coverage("T", name, MonthRange.parse(months), rows));
            return this;
        }
    }

    static Cell cell(String key, String month, String payload) {
        return new Cell(key, month, "[" + payload + "]");
    }

    record Cell(String key, String month, String payload) {}
}
