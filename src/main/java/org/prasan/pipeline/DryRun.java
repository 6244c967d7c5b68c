package org.prasan.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.Fingerprint;
import org.prasan.checks.CheckSink;
import org.prasan.checks.CheckedRecord;
import org.prasan.checks.Finding;
import org.prasan.checks.TableChecker;
import org.prasan.intake.FoundFile;
import org.prasan.intake.RawRow;
import org.prasan.intake.SubmissionHandler;
import org.prasan.intake.SubmissionReader;
import org.prasan.intake.TableLayout;
import org.prasan.intake.Understood;
import org.prasan.records.InboxFile;
import org.prasan.records.Submissions;
import org.prasan.vocabulary.MonthRange;

/** Reads and checks an inbox and says what a run would take in, writing nothing. */
public final class DryRun {

    private final Catalog catalog;
    private final ReadStage reading;
    private final RunServices services;

    public DryRun(Catalog catalog, RunServices services) {
        this.catalog = catalog;
        this.services = services;
        this.reading = new ReadStage(
                catalog, new Submissions(services.dataSource()), services.passwords());
    }

    /** One line a file that would be read, then the sums. */
    public List<String> lines(Sources sources) {
        SubmissionReader reader = new SubmissionReader(catalog, services.passwords());
        List<String> lines = new ArrayList<>();
        int known = 0;
        int refused = 0;
        long rows = 0;
        long rejected = 0;
        for (FoundFile file : files(sources)) {
            byte[] content = file.content();
            if (!reading.isDue(inboxFile(file, content))) {
                known++;
                continue;
            }
            Counting counting = new Counting();
            Understood understood = reader.read(content, file.path(), counting);
            if (understood instanceof Understood.Refused no) {
                refused++;
                lines.add(String.format(Locale.ROOT, "ปฏิเสธ / refused   %s: %s", file.path(), no.reason()));
            } else if (understood instanceof Understood.Recognised yes) {
                rows += counting.read;
                rejected += counting.rejected;
                lines.add(String.format(
                        Locale.ROOT,
                        "จะอ่าน / would read %s: %s %s %s, %d แถว / rows, %d ปฏิเสธ / refused",
                        file.path(),
                        yes.form().id(),
                        yes.agency(),
                        yes.period(),
                        counting.read,
                        counting.rejected));
                lines.addAll(counting.findings);
            }
        }
        lines.add(String.format(
                Locale.ROOT,
                "ไฟล์ใหม่ / new files: %d, อ่านแล้ว / already read: %d, ปฏิเสธ / refused: %d; แถว / rows: %d, ปฏิเสธ / refused: %d",
                lines(lines),
                known,
                refused,
                rows,
                rejected));
        lines.add("ไม่ได้เขียนอะไร / nothing was written");
        return lines;
    }

    private static long lines(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("จะอ่าน")).count();
    }

    private static List<FoundFile> files(Sources sources) {
        return sources.all().stream()
                .flatMap(source -> source.inbox().list().stream())
                .toList();
    }

    private static InboxFile inboxFile(FoundFile file, byte[] content) {
        return new InboxFile(
                file.inbox().toString(),
                file.path(),
                Fingerprint.of(content),
                file.size(),
                file.receivedAt().orElse(java.time.OffsetDateTime.MIN),
                file.receivedAt().isPresent());
    }

    private final class Counting implements SubmissionHandler, CheckSink {
        private final List<String> findings = new ArrayList<>();
        private @Nullable TableLayout layout;
        private @Nullable TableChecker checker;
        private int read;
        private int rejected;

        @Override
        public void startTable(TableLayout table) {
            layout = table;
            checker = TableChecker.of(table, catalog.codeLists(), this);
        }

        @Override
        public void row(RawRow row) {
            Optional.ofNullable(checker).ifPresent(c -> c.row(row));
        }

        @Override
        public void totals(RawRow row) {
            Optional.ofNullable(checker).ifPresent(c -> c.totals(row));
        }

        @Override
        public void endTable() {
            Optional.ofNullable(checker).ifPresent(TableChecker::end);
        }

        @Override
        public void startOver() {
            findings.clear();
            read = 0;
            rejected = 0;
        }

        @Override
        public void taken(int row, List<CheckedRecord> records) {
            read += counted();
        }

        @Override
        public void refused(int row, List<Finding> because) {
            read += counted();
            rejected += counted();
            because.forEach(this::warned);
        }

        private int counted() {
            return layout != null && layout.table().fromFields() ? 0 : 1;
        }

        @Override
        public void warned(Finding finding) {
            findings.add(String.format(
                    Locale.ROOT,
                    "    %s %s %s %s / %s",
                    finding.sheet(),
                    finding.cell().isEmpty() ? finding.row() : finding.cell(),
                    finding.rule(),
                    finding.message().th(),
                    finding.message().en()));
        }

        @Override
        public void covered(MonthRange months, int lines) {}
    }
}
