package org.prasan.operations.delivering;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.prasan.catalog.ApprovalRole;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.JobDefinition;
import org.prasan.delivery.Courier;
import org.prasan.delivery.Recipients;
import org.prasan.delivery.Releases;
import org.prasan.operations.telling.RoundTask;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.RunState;
import org.prasan.pipeline.Runs;
import org.prasan.reports.SafeEdition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Enters what runs have released and sends what is due. Given as often as one likes: what a process left when it died is
 * taken up, and nothing is sent twice.
 */
public final class Delivering implements RoundTask {

    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);

    private static final int PARTS_OF_ID = 4;

    private final Runs runs;
    private final Path awaiting;
    private final Releases releases;
    private final Recipients recipients;
    private final Courier courier;
    private final Undelivered undelivered;

    /** @param awaiting where editions lie that somebody must approve */
    Delivering(
            Runs runs,
            Path awaiting,
            Releases releases,
            Recipients recipients,
            Courier courier,
            Undelivered undelivered) {
        this.runs = runs;
        this.awaiting = awaiting.toAbsolutePath().normalize();
        this.releases = releases;
        this.recipients = recipients;
        this.courier = courier;
        this.undelivered = undelivered;
    }

    /** After a run has ended well. Whatever goes wrong in delivering, the run has ended as it has. */
    public void released(Catalog catalog) {
        try {
            make(catalog);
        } catch (RuntimeException fault) {
            LOG.warn("not delivered: {}", fault.getClass().getSimpleName());
        }
    }

    @Override
    public void make(Catalog catalog) {
        long before = releases.lastRunBefore();
        for (Run run : runs.list()) {
            if (run.id() > before && run.state() == RunState.DONE) {
                run.editions().stream()
                        .map(edition -> Path.of(edition).toAbsolutePath().normalize())
                        .forEach(folder -> enter(folder, run, catalog));
            }
        }
        courier.deliver(catalog);
        undelivered.tell(catalog.telling());
    }

    private void enter(Path folder, Run run, Catalog catalog) {
        Path id = folder.subpath(folder.getNameCount() - PARTS_OF_ID, folder.getNameCount());
        boolean awaits = folder.equals(awaiting.resolve(id));
        if ((awaits || folder.equals(run.out().resolve(id)))
                && releases.find(name(id)).isEmpty()) {
            Optional<ApprovalRole> role = awaits ? Optional.of(role(run, catalog)) : Optional.empty();
            SafeEdition edition = SafeEdition.open(folder);
            String approval =
                    role.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("");
            releases.enter(edition, run.key(), run.out(), approval, recipients.now(catalog));
        }
    }

    /** Of a job that has changed since and needs nobody's any more an administrator's. */
    private static ApprovalRole role(Run run, Catalog catalog) {
        return catalog.findJob(run.job()).flatMap(JobDefinition::approval).orElse(ApprovalRole.ADMINISTRATOR);
    }

    private static String name(Path id) {
        return id.toString().replace('\\', '/');
    }
}
