package org.prasan.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.prasan.catalog.Catalog;
import org.prasan.records.Fate;
import org.prasan.records.FileAccount;
import org.prasan.records.FileAccounts;
import org.prasan.records.Settle;
import org.prasan.records.Submission;
import org.prasan.records.Withdrawals;
import org.prasan.review.Review;

/** What an administrator changes in what was read, each with its reason; records are settled and reviewed anew at once. */
public final class Amendments {

    private final Catalog catalog;
    private final RunServices services;

    public Amendments(Catalog catalog, RunServices services) {
        this.catalog = catalog;
        this.services = services;
    }

    /** @return the submission as it was; empty when no such file counts */
    public Optional<Submission> withdraw(String file, String actor, String reason) {
        return amend(file, Fate.ACCEPTED, submission -> withdrawals().withdraw(submission, file, actor, reason));
    }

    /** @return the submission as it was; empty when no such file is withdrawn */
    public Optional<Submission> restore(String file, String actor, String reason) {
        return amend(file, Fate.WITHDRAWN, submission -> withdrawals().restore(submission, file, actor, reason));
    }

    private Optional<Submission> amend(String file, Fate fate, Consumer<Submission> change) {
        Optional<Submission> found = find(file, fate);
        found.ifPresent(submission -> {
            change.accept(submission);
            settle();
        });
        return found;
    }

    /**
     * @return what it was and is, one line a value; empty when no such file counts
     * @throws RowCorrection.RefusedException when the row cannot be corrected so
     */
    public Optional<List<String>> correct(RowCorrection correction, String actor, String reason) {
        Optional<List<String>> lines = find(correction.file(), Fate.ACCEPTED)
                .map(submission -> correction.apply(submission, catalog, services, actor, reason));
        lines.ifPresent(done -> settle());
        return lines;
    }

    /** @param file its path in the inbox */
    private Optional<Submission> find(String file, Fate fate) {
        return new FileAccounts(services.dataSource(), catalog)
                .list().stream()
                        .filter(account -> account.file().path().equals(file))
                        .map(FileAccount::submission)
                        .flatMap(Optional::stream)
                        .filter(submission -> submission.fate() == fate)
                        .findFirst();
    }

    private Withdrawals withdrawals() {
        return new Withdrawals(services.dataSource(), services.clock());
    }

    private void settle() {
        new Settle(services.dataSource()).settle(SettlePolicies.of(catalog));
        new Review(catalog, services.dataSource()).review();
    }
}
