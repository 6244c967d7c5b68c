package org.prasan.console.api;

import java.util.List;
import org.prasan.access.Scope;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Scoped;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The jobs that are defined. */
@RestController
@Scoped(Scope.RUNS_READ)
class JobsApi {

    private final LiveCatalog definitions;

    JobsApi(LiveCatalog definitions) {
        this.definitions = definitions;
    }

    /** @param id as a run names it */
    record JobLine(String id, String th, String en) {}

    @GetMapping("/api/v1/jobs")
    List<JobLine> list() {
        return definitions.usable().jobs().stream()
                .map(job -> new JobLine(job.id(), job.title().th(), job.title().en()))
                .toList();
    }
}
