package org.prasan.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.records.FileAccount.Outcome;

/** Says what became of every file, in order of arrival, whatever order they were read in. */
public final class FileAccounts {

    private final InboxFiles files;
    private final Submissions submissions;
    private final Catalog catalog;

    public FileAccounts(DataSource dataSource, Catalog catalog) {
        this.files = new InboxFiles(dataSource);
        this.submissions = new Submissions(dataSource);
        this.catalog = catalog;
    }

    /** All files of all inboxes. */
    public List<FileAccount> list() {
        return list(files.list());
    }

    /** @param some in order of arrival */
    public List<FileAccount> list(List<InboxFile> some) {
        Map<String, Submission> read = new HashMap<>();
        submissions.list().forEach(submission -> read.put(submission.sha256(), submission));
        Set<List<String>> seen = new HashSet<>();
        List<FileAccount> accounts = new ArrayList<>();
        for (InboxFile file : some) {
            boolean twin = !seen.add(List.of(file.inbox(), file.sha256()));
            accounts.add(account(file, Optional.ofNullable(read.get(file.sha256())), twin));
        }
        return accounts;
    }

    FileAccount account(InboxFile file, Optional<Submission> submission, boolean twin) {
        if (submission.isEmpty()) {
            return new FileAccount(file, Outcome.WAITING, "", submission, Optional.empty());
        }
        Submission content = submission.get();
        Optional<Boolean> onTime = onTime(file, content);
        if (twin && !content.form().isEmpty()) {
            return new FileAccount(file, Outcome.DUPLICATE, "same content as another file", submission, onTime);
        }
        Outcome outcome = content.fate() == Fate.REJECTED
                ? Outcome.REJECTED
                : content.fate() == Fate.WITHDRAWN
                        ? Outcome.WITHDRAWN
                        : content.superseded() ? Outcome.SUPERSEDED : Outcome.ACCEPTED;
        return new FileAccount(file, outcome, content.reason(), submission, onTime);
    }

    private Optional<Boolean> onTime(InboxFile file, Submission content) {
        if (content.period().isEmpty()) {
            return Optional.empty();
        }
        return catalog.findForm(content.form()).map(form -> {
            int days = catalog.obligations().stream()
                    .filter(o -> o.agency().equals(content.agency()) && o.form().equals(content.form()))
                    .mapToInt(o -> o.dueDays() + o.graceDays())
                    .findFirst()
                    .orElse(form.dueDays());
            return !file.receivedAt().toLocalDate().isAfter(FileAccount.due(content.period(), days));
        });
    }
}
