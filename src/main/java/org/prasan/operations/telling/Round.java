package org.prasan.operations.telling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.TellingPolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks around for what nobody's run would notice: deadlines, the disk, messages left unsent. Given as often as one likes. */
public final class Round {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final Telling telling;
    private final Deadlines deadlines;
    private final DiskSpace disk;
    private final Clock clock;
    private final List<RoundTask> others;

    Round(Telling telling, Deadlines deadlines, DiskSpace disk, Clock clock, List<RoundTask> others) {
        this.telling = telling;
        this.deadlines = deadlines;
        this.disk = disk;
        this.clock = clock;
        this.others = List.copyOf(others);
    }

    /** @return what was told for the first time */
    public List<Happening> make(Catalog catalog) {
        TellingPolicy policy = catalog.telling();
        telling.resume(policy);
        others.forEach(other -> make(other, catalog));
        List<Happening> found = new ArrayList<>(deadlines.missing(catalog, LocalDate.now(clock)));
        disk.nearlyFull(policy).ifPresent(found::add);
        return found.stream()
                .filter(happening -> telling.tell(happening, policy))
                .toList();
    }

    /** What goes wrong in one does not keep the others from theirs. */
    private static void make(RoundTask task, Catalog catalog) {
        try {
            task.make(catalog);
        } catch (RuntimeException fault) {
            LOG.warn("a task of the round failed: {}", fault.getClass().getSimpleName());
        }
    }
}
