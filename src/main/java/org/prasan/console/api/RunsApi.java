package org.prasan.console.api;

import java.util.Collection;
import java.util.Optional;
import org.prasan.access.Scope;
import org.prasan.access.Token;
import org.prasan.catalog.JobDefinition;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Reach;
import org.prasan.console.Scoped;
import org.prasan.operations.Execution;
import org.prasan.operations.ExecutionFilter;
import org.prasan.operations.Executions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What was run and how it went, newest first. */
@RestController
@Scoped(Scope.RUNS_READ)
class RunsApi {

    private final Executions executions;

    private final LiveCatalog definitions;
    private final Reach reach;

    RunsApi(Executions executions, LiveCatalog definitions, Reach reach) {
        this.executions = executions;
        this.definitions = definitions;
        this.reach = reach;
    }

    @GetMapping("/api/v1/runs")
    Slice<Execution> list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size, Token client) {
        Slice.require(page, size);
        ExecutionFilter own = ExecutionFilter.ALL.among(own(client));
        return new Slice<>(executions.slice(own, (page - 1L) * size, size), page, size, executions.count(own));
    }

    @GetMapping("/api/v1/runs/{execution}")
    Execution one(@PathVariable long execution, Token client) {
        return executions
                .find(execution)
                .filter(found -> own(client)
                        .map(jobs -> jobs.contains(found.run().replaceAll("/.*", "")))
                        .orElse(true))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Jobs whose every report the areas of a token read; empty for all. */
    private Optional<Collection<String>> own(Token client) {
        Reach.Of own = reach.of(client.areas());
        return own.isEverywhere()
                ? Optional.empty()
                : Optional.of(definitions.usable().jobs().stream()
                        .filter(own::reaches)
                        .map(JobDefinition::id)
                        .toList());
    }
}
