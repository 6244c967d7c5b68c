package org.prasan.console.api;

import org.prasan.access.Scope;
import org.prasan.console.Scoped;
import org.prasan.operations.Execution;
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

    RunsApi(Executions executions) {
        this.executions = executions;
    }

    @GetMapping("/api/v1/runs")
    Slice<Execution> list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
        Slice.require(page, size);
        return new Slice<>(executions.page((page - 1L) * size, size), page, size, executions.count());
    }

    @GetMapping("/api/v1/runs/{execution}")
    Execution one(@PathVariable long execution) {
        return executions.find(execution).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
