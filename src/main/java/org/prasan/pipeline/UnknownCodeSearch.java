package org.prasan.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.Fingerprint;
import org.prasan.checks.UnknownCodes;
import org.prasan.checks.UnknownCodes.UnknownCode;
import org.prasan.intake.InboxContent;
import org.prasan.intake.SubmissionReader;
import org.prasan.records.FileAccount;
import org.prasan.records.FileAccounts;
import org.prasan.records.Findings;
import org.prasan.records.InboxFile;

/** Looks once more at the files in which codes were not known, for the words that stand there. */
public final class UnknownCodeSearch {

    private static final String RULE = "code";

    private final Catalog catalog;
    private final RunServices services;

    public UnknownCodeSearch(Catalog catalog, RunServices services) {
        this.catalog = catalog;
        this.services = services;
    }

    /** @param missing files that are not in their inbox any more as they were read */
    public record Found(List<UnknownCode> codes, List<String> missing) {

        public Found {
            codes = List.copyOf(codes);
            missing = List.copyOf(missing);
        }
    }

    public Found search() {
        Set<Long> concerned = new HashSet<>();
        new Findings(services.dataSource())
                .list().stream()
                        .filter(finding -> finding.finding().rule().equals(RULE))
                        .forEach(finding -> concerned.add(finding.submission()));
        SubmissionReader reader = new SubmissionReader(catalog, services.passwords());
        UnknownCodes unknown = new UnknownCodes(catalog.codeLists());
        List<String> missing = new ArrayList<>();
        for (FileAccount account : new FileAccounts(services.dataSource(), catalog).list()) {
            boolean meant =
                    account.submission().map(s -> concerned.contains(s.id())).orElse(false);
            if (meant && account.outcome() != FileAccount.Outcome.DUPLICATE) {
                look(account.file(), reader, unknown, missing);
            }
        }
        return new Found(unknown.list(), missing);
    }

    private static void look(InboxFile file, SubmissionReader reader, UnknownCodes unknown, List<String> missing) {
        Path inbox = Path.of(file.inbox());
        byte[] content = InboxContent.exists(inbox, file.path()) ? InboxContent.read(inbox, file.path()) : new byte[0];
        if (Fingerprint.of(content).equals(file.sha256())) {
            reader.read(content, file.path(), unknown);
            unknown.endFile();
        } else {
            missing.add(file.path());
        }
    }
}
