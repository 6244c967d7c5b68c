package org.prasan.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.FormDefinition;
import org.prasan.checks.CheckSink;
import org.prasan.checks.CheckedRecord;
import org.prasan.checks.Finding;
import org.prasan.checks.Severity;
import org.prasan.checks.TableChecker;
import org.prasan.intake.Passwords;
import org.prasan.intake.RawRow;
import org.prasan.intake.SubmissionHandler;
import org.prasan.intake.SubmissionReader;
import org.prasan.intake.TableLayout;
import org.prasan.intake.Understood;
import org.prasan.records.Coverage;
import org.prasan.records.NewVersion;
import org.prasan.records.StoredFinding;
import org.prasan.records.SubmissionWriter;
import org.prasan.records.Submissions;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Text;

/** Reads one file's content, checks it and writes what it gave, all in one transaction. For one thread. */
public final class SubmissionLoader {

    /** What one bad file can produce is capped; its rows are refused and counted all the same. */
    static final int MOST_FINDINGS = 1_000;

    /** The rule under which a file's refusal as a whole is listed. */
    private static final String REFUSED = "refused";

    private final Catalog catalog;
    private final SubmissionReader reader;
    private final Submissions submissions;

    public SubmissionLoader(Catalog catalog, Submissions submissions, Passwords passwords) {
        this.catalog = catalog;
        this.reader = new SubmissionReader(catalog, passwords);
        this.submissions = submissions;
        catalog.forms().forEach(submissions::register);
    }

    /**
     * @param accepted whether the content is a submission
     * @param reason why not; empty when it is
     */
    public record Loaded(boolean accepted, String reason, int rowsRead, int rowsRejected) {}

    /** What was written for the same content before is replaced. */
    public Loaded load(byte[] content, String fileName, String sha256) {
        try (SubmissionWriter writer = submissions.open(sha256, catalog.readingVersion())) {
            Writing writing = new Writing(writer);
            Understood understood = reader.read(content, fileName, writing);
            if (understood instanceof Understood.Refused refused) {
                writing.store(new Finding("", 0, "", REFUSED, Severity.ERROR, refused.message(), refused.mend()));
                writing.sayCap();
                writer.refuse(refused.reason(), refused.form(), refused.agency(), refused.period());
                return new Loaded(false, refused.reason(), 0, 0);
            }
            Understood.Recognised recognised = (Understood.Recognised) understood;
            recognised
                    .notes()
                    .forEach(note -> writing.store(new Finding(
                            note.sheet(),
                            0,
                            note.cell(),
                            note.rule(),
                            note.warning() ? Severity.WARNING : Severity.INFO,
                            note.message(),
                            note.mend())));
            writing.sayCap();
            FormDefinition form = recognised.form();
            writer.accept(
                    form.id(),
                    form.version(),
                    recognised.agency(),
                    recognised.period(),
                    writing.coverages,
                    writing.read,
                    writing.rejected);
            return new Loaded(true, "", writing.read, writing.rejected);
        }
    }

    private final class Writing implements SubmissionHandler, CheckSink {

        private final SubmissionWriter writer;
        private final List<Coverage> coverages = new ArrayList<>();
        private @Nullable TableLayout layout;
        private @Nullable TableChecker checker;
        private int read;
        private int rejected;
        private int findings;

        Writing(SubmissionWriter writer) {
            this.writer = writer;
        }

        @Override
        public void startTable(TableLayout table) {
            layout = table;
            checker = TableChecker.of(table, catalog.codeLists(), this);
        }

        @Override
        public void row(RawRow row) {
            checker().row(row);
        }

        @Override
        public void totals(RawRow row) {
            checker().totals(row);
        }

        @Override
        public void endTable() {
            checker().end();
        }

        @Override
        public void startOver() {
            writer.startOver();
            coverages.clear();
            read = 0;
            rejected = 0;
            findings = 0;
        }

        @Override
        public void taken(int row, List<CheckedRecord> records) {
            read += counted();
            for (CheckedRecord record : records) {
                writer.add(new NewVersion(
                        layout().table().name(),
                        layout().sheet(),
                        row,
                        record.key(),
                        record.month(),
                        layout().reporting(),
                        record.payload()));
            }
        }

        @Override
        public void refused(int row, List<Finding> because) {
            read += counted();
            rejected += counted();
            because.forEach(this::store);
        }

        /** The record made of heading fields is no row of a table. */
        private int counted() {
            return layout().table().fromFields() ? 0 : 1;
        }

        @Override
        public void warned(Finding finding) {
            store(finding);
        }

        @Override
        public void covered(MonthRange months, int lines) {
            coverages.add(new Coverage(layout().table().name(), layout().sheet(), months, lines));
        }

        void store(Finding finding) {
            if (++findings <= MOST_FINDINGS) {
                writer.add(new StoredFinding(
                        finding.sheet(),
                        finding.row(),
                        finding.cell(),
                        finding.rule(),
                        finding.severity().code(),
                        finding.message(),
                        finding.mend()));
            }
        }

        void sayCap() {
            if (findings > MOST_FINDINGS) {
                int more = findings - MOST_FINDINGS;
                writer.add(new StoredFinding(
                        "",
                        0,
                        "",
                        "more-findings",
                        Severity.INFO.code(),
                        new Text(
                                "มีข้อสังเกตอีก " + more + " รายการที่ไม่ได้แสดง",
                                more + " more findings are not listed"),
                        new Text("แก้ที่แสดงก่อนแล้วส่งอีกครั้ง", "mend those listed and send the file again")));
            }
        }

        private TableLayout layout() {
            return java.util.Objects.requireNonNull(layout);
        }

        private TableChecker checker() {
            return java.util.Objects.requireNonNull(checker);
        }
    }
}
