package org.prasan.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.Fingerprint;
import org.prasan.intake.InboxContent;
import org.prasan.intake.Passwords;
import org.prasan.records.Fate;
import org.prasan.records.InboxFile;
import org.prasan.records.Submission;
import org.prasan.records.Submissions;

/** Reads the files of one shard, one transaction a file; what is read under today's definitions is passed over. */
final class ReadStage {

    private final Catalog catalog;
    private final Submissions submissions;
    private final Passwords passwords;
    private final KeptContents contents;
    private final ReadingMemory memory;

    /** That reads one shard at a time, or none. */
    ReadStage(Catalog catalog, Submissions submissions, Passwords passwords) {
        this(catalog, submissions, passwords, KeptContents.none(), ReadingMemory.withinMemory());
    }

    /** @param memory shared by all that read at the same time */
    ReadStage(
            Catalog catalog,
            Submissions submissions,
            Passwords passwords,
            KeptContents contents,
            ReadingMemory memory) {
        this.passwords = passwords;
        this.memory = memory;
        this.contents = contents;
        this.catalog = catalog;
        this.submissions = submissions;
    }

    void read(List<InboxFile> shard, Runnable each) {
        SubmissionLoader loader = new SubmissionLoader(catalog, submissions, passwords);
        for (InboxFile file : shard) {
            if (isDue(file)) {
                memory.read(
                        file.size(),
                        () -> contents.take(file).orElseGet(() -> content(file)),
                        content -> loader.load(content, file.path(), file.sha256()));
            }
            each.run();
        }
    }

    boolean isDue(InboxFile file) {
        return submissions.find(file.sha256()).map(this::isOutdated).orElse(true);
    }

    private boolean isOutdated(Submission read) {
        Optional<String> version = catalog.findForm(read.form()).map(form -> form.version());
        return read.fate() == Fate.ACCEPTED && version.isPresent()
                ? !version.get().equals(read.formVersion())
                : !read.definition().equals(catalog.readingVersion());
    }

    /** Whether its inbox holds it as it was. */
    boolean isThere(InboxFile file) {
        return find(file).isPresent();
    }

    private byte[] content(InboxFile file) {
        return find(file).orElseThrow(() -> new ChangedInputException(file.path()));
    }

    private Optional<byte[]> find(InboxFile file) {
        Path inbox = Path.of(file.inbox());
        if (!InboxContent.exists(inbox, file.path())) {
            return Optional.empty();
        }
        byte[] content = InboxContent.read(inbox, file.path());
        return Fingerprint.of(content).equals(file.sha256()) ? Optional.of(content) : Optional.empty();
    }
}
