package org.prasan.console.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Choice;
import org.prasan.console.For;
import org.prasan.operations.resolutions.ResolutionTracking;
import org.prasan.operations.resolutions.TrackedResolution;
import org.springframework.stereotype.Service;

/** What meetings have asked of somebody's own agency, and its word on it between meetings. */
@Service
@For(Role.AGENCY)
class OwnResolutions {

    private final ResolutionTracking tracking;
    private final LiveCatalog definitions;

    OwnResolutions(ResolutionTracking tracking, LiveCatalog definitions) {
        this.tracking = tracking;
        this.definitions = definitions;
    }

    /** What is open first, by the day it is due; then what is done. */
    List<TrackedResolution> of(Account viewer) {
        return tracking.list(definitions.usable()).stream()
                .filter(tracked -> isOf(viewer, tracked))
                .sorted((a, b) ->
                        a.isOpen() != b.isOpen() ? Boolean.compare(b.isOpen(), a.isOpen()) : due(a).compareTo(due(b)))
                .toList();
    }

    Optional<TrackedResolution> find(Account viewer, String id) {
        return tracking.find(definitions.usable(), id).filter(tracked -> isOf(viewer, tracked));
    }

    List<Choice> statuses() {
        Catalog catalog = definitions.usable();
        return catalog.telling().resolutions().stream()
                .flatMap(source -> catalog.codeLists().get(source.statuses()).codes().stream())
                .map(code -> new Choice(code.code(), code.label()))
                .toList();
    }

    void report(Account viewer, TrackedResolution tracked, String status, LocalDate on, String reason) {
        if (!isOf(viewer, tracked)) {
            throw new IllegalArgumentException("a resolution of another agency");
        }
        tracking.report(definitions.usable(), tracked, status, on, viewer.name(), reason);
    }

    private static boolean isOf(Account viewer, TrackedResolution tracked) {
        return !viewer.agency().isEmpty()
                && tracked.resolution()
                        .responsible()
                        .filter(viewer.agency()::equals)
                        .isPresent();
    }

    private static LocalDate due(TrackedResolution tracked) {
        return tracked.resolution().due().orElse(LocalDate.MAX);
    }
}
