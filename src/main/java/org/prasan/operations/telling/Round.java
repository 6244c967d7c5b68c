package org.prasan.operations.telling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.TellingPolicy;

/** Looks around for what nobody's run would notice: deadlines, the disk, messages left unsent. Given as often as one likes. */
public final class Round {

    private final Telling telling;
    private final Deadlines deadlines;
    private final DiskSpace disk;
    private final Clock clock;

    Round(Telling telling, Deadlines deadlines, DiskSpace disk, Clock clock) {
        this.telling = telling;
        this.deadlines = deadlines;
        this.disk = disk;
        this.clock = clock;
    }

    /** @return what was told for the first time */
    public List<Happening> make(Catalog catalog) {
        TellingPolicy policy = catalog.telling();
        telling.resume(policy);
        List<Happening> found = new ArrayList<>(deadlines.missing(catalog, LocalDate.now(clock)));
        disk.nearlyFull(policy).ifPresent(found::add);
        return found.stream()
                .filter(happening -> telling.tell(happening, policy))
                .toList();
    }
}
