package org.prasan.operations.delivering;

import java.nio.file.Path;
import org.prasan.catalog.Catalog;
import org.prasan.delivery.Courier;
import org.prasan.delivery.Releases;
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
public final class Delivering {

    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);

    private static final int PARTS_OF_ID = 4;

    private final Runs runs;
    private final Releases releases;
    private final Courier courier;
    private final Undelivered undelivered;

    Delivering(Runs runs, Releases releases, Courier courier, Undelivered undelivered) {
        this.runs = runs;
        this.releases = releases;
        this.courier = courier;
        this.undelivered = undelivered;
    }

    /** After a run has ended well. Whatever goes wrong in delivering, the run has ended as it has. */
    public void released(Catalog catalog) {
        try {
            round(catalog);
        } catch (RuntimeException fault) {
            LOG.warn("not delivered: {}", fault.getClass().getSimpleName());
        }
    }

    public void round(Catalog catalog) {
        long before = releases.lastRunBefore();
        for (Run run : runs.list()) {
            if (run.id() > before && run.state() == RunState.DONE) {
                run.editions().stream().map(Path::of).forEach(folder -> enter(folder, run, catalog));
            }
        }
        courier.deliver(catalog);
        undelivered.tell(catalog.telling());
    }

    private void enter(Path folder, Run run, Catalog catalog) {
        Path id = folder.subpath(folder.getNameCount() - PARTS_OF_ID, folder.getNameCount());
        boolean isForRelease = folder.equals(run.out().resolve(id));
        if (isForRelease && releases.find(name(id)).isEmpty()) {
            releases.enter(SafeEdition.open(folder), run.key(), folder, "", catalog.delivery());
        }
    }

    private static String name(Path id) {
        return id.toString().replace('\\', '/');
    }
}
