package org.prasan.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds jobs that would start each other for ever. */
final class ScheduleRing {

    private final List<ScheduleSpec> specs;
    private final String end;

    private ScheduleRing(List<ScheduleSpec> specs, String end) {
        this.specs = specs;
        this.end = end;
    }

    /** @return the jobs in the order in which one would start the next, when a schedule's job leads back to itself */
    static Optional<String> through(ScheduleSpec spec, List<ScheduleSpec> specs) {
        return new ScheduleRing(specs, spec.job()).from(new ArrayList<>(List.of(spec.job())));
    }

    private Optional<String> from(List<String> path) {
        String last = path.get(path.size() - 1);
        for (ScheduleSpec next : specs) {
            if (next.timing() instanceof ScheduleTiming.AfterJob after
                    && after.job().equals(last)) {
                if (next.job().equals(end)) {
                    return Optional.of(String.join(" > ", path) + " > " + end);
                }
                if (!path.contains(next.job())) {
                    List<String> further = new ArrayList<>(path);
                    further.add(next.job());
                    Optional<String> found = from(further);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
