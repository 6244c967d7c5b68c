package org.prasan.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.Fingerprint;
import org.prasan.checks.Finding;
import org.prasan.intake.FoundFile;
import org.prasan.intake.SubmissionReader;
import org.prasan.intake.Understood;
import org.prasan.records.Change;
import org.prasan.records.InboxFile;
import org.prasan.records.Submissions;

/** Reads and checks an inbox and says what a run would take in, writing nothing. */
public final class DryRun {

    private final Catalog catalog;
    private final ReadStage reading;
    private final RunServices services;

    public DryRun(Catalog catalog, RunServices services) {
        this.catalog = catalog;
        this.services = services;
        this.reading = new ReadStage(catalog, new Submissions(services.dataSource()), services.passwords());
    }

    /**
     * What a run would do.
     *
     * @param lines one a file that would be read, then the sums
     * @param changes what would come, by the file's path
     */
    public record Foreseen(List<String> lines, Map<String, Change> changes) {}

    public Foreseen look(Sources sources) {
        SubmissionReader reader = new SubmissionReader(catalog, services.passwords());
        List<String> lines = new ArrayList<>();
        Map<String, Change> changes = new LinkedHashMap<>();
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
            Skim skim = new Skim(catalog.codeLists());
            Understood understood = reader.read(content, file.path(), skim);
            if (understood instanceof Understood.Refused no) {
                refused++;
                lines.add(String.format(Locale.ROOT, "ปฏิเสธ / refused   %s: %s", file.path(), no.reason()));
            } else if (understood instanceof Understood.Recognised yes) {
                changes.put(file.path(), change(content, yes, skim));
                rows += skim.read();
                rejected += skim.rejected();
                lines.add(String.format(
                        Locale.ROOT,
                        "จะอ่าน / would read %s: %s %s %s, %d แถว / rows, %d ปฏิเสธ / refused",
                        file.path(),
                        yes.form().id(),
                        yes.agency(),
                        yes.period(),
                        skim.read(),
                        skim.rejected()));
                lines.addAll(findings(skim));
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
        return new Foreseen(lines, changes);
    }

    /** Its number is that of what comes next. */
    private static Change change(byte[] content, Understood.Recognised as, Skim skim) {
        return new Change(
                Change.Kind.SUBMITTED,
                Long.MAX_VALUE,
                Fingerprint.of(content),
                as.form().id(),
                skim.months());
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

    private static List<String> findings(Skim skim) {
        List<String> lines = new ArrayList<>();
        skim.findings().forEach(finding -> lines.add(line(finding)));
        if (skim.furtherFindings() > 0) {
            lines.add("    … " + skim.furtherFindings());
        }
        return lines;
    }

    private static String line(Finding finding) {
        return String.format(
                Locale.ROOT,
                "    %s %s %s %s / %s",
                finding.sheet(),
                finding.cell().isEmpty() ? finding.row() : finding.cell(),
                finding.rule(),
                finding.message().th(),
                finding.message().en());
    }
}
