package org.prasan.pipeline;

import org.prasan.catalog.Catalog;
import org.prasan.catalog.FormDefinition;
import org.prasan.checks.CheckedRecord;
import org.prasan.checks.Finding;
import org.prasan.checks.Severity;
import org.prasan.intake.Passwords;
import org.prasan.intake.SubmissionReader;
import org.prasan.intake.Understood;
import org.prasan.records.NewVersion;
import org.prasan.records.StoredFinding;
import org.prasan.records.SubmissionWriter;
import org.prasan.records.Submissions;
import org.prasan.vocabulary.CodeLists;
import org.prasan.vocabulary.Text;

/** Reads one file's content, checks it and writes what it gave, all in one transaction. For one thread. */
public final class SubmissionLoader {

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
            Writing writing = new Writing(writer, catalog.codeLists());
            Understood understood = reader.read(content, fileName, writing);
            if (understood instanceof Understood.Refused refused) {
                writing.warned(new Finding("", 0, "", REFUSED, Severity.ERROR, refused.message(), refused.mend()));
                writing.sayCap();
                writer.refuse(refused.reason(), refused.form(), refused.agency(), refused.period());
                return new Loaded(false, refused.reason(), 0, 0);
            }
            Understood.Recognised recognised = (Understood.Recognised) understood;
            recognised
                    .notes()
                    .forEach(note -> writing.warned(new Finding(
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
                    writing.coverages(),
                    writing.read(),
                    writing.rejected());
            return new Loaded(true, "", writing.read(), writing.rejected());
        }
    }

    private static final class Writing extends CheckedTables {

        private final SubmissionWriter writer;

        Writing(SubmissionWriter writer, CodeLists lists) {
            super(lists);
            this.writer = writer;
        }

        @Override
        public void startOver() {
            writer.startOver();
            super.startOver();
        }

        @Override
        void keep(int row, CheckedRecord record) {
            writer.add(new NewVersion(
                    layout().table().name(),
                    layout().sheet(),
                    row,
                    record.key(),
                    record.month(),
                    layout().reporting(),
                    record.payload()));
        }

        @Override
        void keep(Finding finding) {
            writer.add(new StoredFinding(
                    finding.sheet(),
                    finding.row(),
                    finding.cell(),
                    finding.rule(),
                    finding.severity().code(),
                    finding.message(),
                    finding.mend()));
        }

        void sayCap() {
            int more = furtherFindings();
            if (more > 0) {
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
    }
}
