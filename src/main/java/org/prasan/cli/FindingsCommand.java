package org.prasan.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.prasan.checks.Severity;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.records.FileAccount;
import org.prasan.records.FileAccounts;
import org.prasan.records.FileFinding;
import org.prasan.records.Findings;
import org.prasan.records.StoredFinding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code findings}: what is wrong in which cell, and how it is mended. What is asked is told by {@code queries}. */
@Command(
        name = "findings",
        mixinStandardHelpOptions = true,
        description = "ข้อผิดพลาดในไฟล์ ที่ช่องใด แก้อย่างไร / what is wrong, in which cell, and the mend")
final class FindingsCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private ListingOptions options = new ListingOptions();

    FindingsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Map<Long, String> files = new HashMap<>();
        for (FileAccount account : new FileAccounts(session.database(), session.catalog()).list()) {
            account.submission()
                    .ifPresent(s -> files.putIfAbsent(s.id(), account.file().path()));
        }
        List<FileFinding> findings = new Findings(session.database())
                .list().stream()
                        .filter(each -> !each.finding().severity().equals(Severity.QUERY.code()))
                        .toList();
        options.give(options.isForPeople() ? withWords(findings, files) : placesOnly(findings, files), session.out());
        return Status.DONE.exit();
    }

    private static Listing withWords(List<FileFinding> findings, Map<Long, String> files) {
        Listing listing = new Listing("file", "sheet", "cell", "rule", "severity", "message", "mend");
        for (FileFinding each : findings) {
            StoredFinding finding = each.finding();
            listing.add(
                    files.getOrDefault(each.submission(), ""),
                    finding.sheet(),
                    place(finding),
                    finding.rule(),
                    finding.severity(),
                    finding.message().th() + " / " + finding.message().en(),
                    finding.mend().th() + " / " + finding.mend().en());
        }
        return listing;
    }

    private static String place(StoredFinding finding) {
        if (!finding.cell().isEmpty()) {
            return finding.cell();
        }
        return finding.row() == 0 ? "" : "row " + finding.row();
    }

    /** One line for each rule that a row broke; notes, which concern no row, are left out. */
    private static Listing placesOnly(List<FileFinding> findings, Map<Long, String> files) {
        Listing listing = new Listing("file", "sheet", "row", "rule", "severity");
        Set<List<Object>> seen = new HashSet<>();
        for (FileFinding each : findings) {
            StoredFinding finding = each.finding();
            boolean isNew = seen.add(List.of(each.submission(), finding.sheet(), finding.row(), finding.rule()));
            if (isNew && finding.row() > 0) {
                listing.add(
                        files.getOrDefault(each.submission(), ""),
                        finding.sheet(),
                        finding.row(),
                        finding.rule(),
                        finding.severity());
            }
        }
        return listing;
    }
}
