package org.prasan.pipeline;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.Fingerprint;
import org.prasan.catalog.JobDefinition;
import org.prasan.intake.BrokenReceivedException;
import org.prasan.intake.FoundFile;
import org.prasan.intake.SubmissionReader;
import org.prasan.intake.Understood;
import org.prasan.intake.UnusablePasswordsException;
import org.prasan.records.Arrival;
import org.prasan.records.Fate;
import org.prasan.records.Submissions;

/**
 * Looks what has come to the inboxes of jobs that no run has read yet, without keeping a row of it. While nothing changes
 * a look only lists the folder.
 */
public final class InboxWatch {

    private final RunServices services;
    private final Submissions submissions;
    private final Map<Path, WatchedFolder> folders = new HashMap<>();
    private String definitions = "";

    public InboxWatch(RunServices services) {
        this.services = services;
        this.submissions = new Submissions(services.dataSource());
    }

    /** What a run could read, as far as it has lain still since the last look; nothing while the inbox cannot be read. */
    public synchronized List<Arrival> look(Catalog catalog, JobDefinition job) {
        if (!definitions.equals(catalog.readingVersion())) {
            folders.clear();
            definitions = catalog.readingVersion();
        }
        Path inbox = catalog.home().resolve(job.inbox()).toAbsolutePath().normalize();
        List<Arrival> arrivals = new ArrayList<>();
        try {
            SubmissionReader reader = new SubmissionReader(catalog, services.passwords());
            for (Sources.Source source : new Sources(inbox, catalog.home(), job).all()) {
                folders
                        .computeIfAbsent(source.listed(), WatchedFolder::new)
                        .look(source.inbox(), (file, content) -> glance(file, content, catalog, reader))
                        .stream()
                        .filter(glimpse -> glimpse.arrival().isPresent() && isUnread(glimpse.sha256()))
                        .forEach(glimpse -> arrivals.add(glimpse.arrival().orElseThrow()));
            }
        } catch (UncheckedIOException | BrokenReceivedException | UnusablePasswordsException cannotBeRead) {
            return List.of();
        }
        return arrivals;
    }

    private Glimpse glance(FoundFile file, byte[] content, Catalog catalog, SubmissionReader reader) {
        String sha256 = Fingerprint.of(content);
        return new Glimpse(sha256, isUnread(sha256) ? arrival(file, content, catalog, reader) : Optional.empty());
    }

    private Optional<Arrival> arrival(FoundFile file, byte[] content, Catalog catalog, SubmissionReader reader) {
        Skim skim = new Skim(catalog.codeLists());
        return reader.read(content, file.path(), skim) instanceof Understood.Recognised recognised
                ? Optional.of(new Arrival(
                        recognised.agency(),
                        recognised.form().id(),
                        file.receivedAt().orElseGet(() -> OffsetDateTime.now(services.clock())),
                        skim.coverages()))
                : Optional.empty();
    }

    /** What was refused under other definitions may be taken under these. */
    private boolean isUnread(String sha256) {
        return submissions
                .find(sha256)
                .map(read -> read.fate() == Fate.REJECTED && !read.definition().equals(definitions))
                .orElse(true);
    }
}
