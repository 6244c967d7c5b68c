package org.prasan.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.Fingerprint;
import org.prasan.intake.InboxContent;
import org.prasan.intake.Passwords;
import org.prasan.records.FileAccount;
import org.prasan.records.FileAccounts;
import org.prasan.records.InboxFile;
import org.prasan.records.Settle;
import org.prasan.records.Submission;
import org.prasan.records.Submissions;

/** Reads files again whose form or code lists have changed since, or that are named. */
public final class Recheck {

    private final Catalog catalog;
    private final DataSource dataSource;
    private final Passwords passwords;

    public Recheck(Catalog catalog, RunServices services) {
        this.catalog = catalog;
        this.dataSource = services.dataSource();
        this.passwords = services.passwords();
    }

    /** @param missing files whose content is not in their inbox any more, so what was read of them stands */
    public record Rechecked(int read, int unchanged, List<String> missing) {}

    /** @param form, {@code file}: only these, and these even if nothing has changed */
    public Rechecked recheck(Optional<String> form, Optional<String> file) {
        Submissions submissions = new Submissions(dataSource);
        SubmissionLoader loader = new SubmissionLoader(catalog, submissions, passwords);
        int read = 0;
        int unchanged = 0;
        List<String> missing = new java.util.ArrayList<>();
        for (FileAccount account : new FileAccounts(dataSource, catalog).list()) {
            InboxFile input = account.file();
            boolean named = form.isPresent() || file.isPresent();
            boolean meant = form.map(f -> account.submission()
                                    .map(Submission::form)
                                    .orElse("")
                                    .equals(f))
                            .orElse(true)
                    && file.map(f -> input.path().equals(f)).orElse(true);
            if (account.outcome() == FileAccount.Outcome.DUPLICATE || !meant) {
                continue;
            }
            Path inbox = Path.of(input.inbox());
            if (!named && !new ReadStage(catalog, submissions, passwords).isDue(input)) {
                unchanged++;
                continue;
            }
            boolean there = InboxContent.exists(inbox, input.path());
            byte[] content = there ? InboxContent.read(inbox, input.path()) : new byte[0];
            if (!there || !Fingerprint.of(content).equals(input.sha256())) {
                missing.add(input.path());
                continue;
            }
            loader.load(content, input.path(), input.sha256());
            read++;
        }
        new Settle(dataSource).settle(SettlePolicies.of(catalog));
        return new Rechecked(read, unchanged, missing);
    }
}
