package org.prasan.console.web;

import org.prasan.catalog.LiveCatalog;
import org.prasan.console.ForEveryone;
import org.prasan.operations.health.Health;
import org.prasan.operations.health.Health.State;
import org.prasan.operations.health.HealthChecks;
import org.prasan.operations.metrics.Metrics;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** For monitoring: {@code /health}, 503 when something does not work, and {@code /metrics} for Prometheus. {@link ProbeSecurity} says who may ask. */
@Controller
@ForEveryone
class Probes {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HealthChecks health;
    private final Metrics metrics;
    private final LiveCatalog definitions;

    Probes(HealthChecks health, Metrics metrics, LiveCatalog definitions) {
        this.health = health;
        this.metrics = metrics;
        this.definitions = definitions;
    }

    @GetMapping("/health")
    ResponseEntity<String> health() {
        Health now = health.look(definitions);
        return ResponseEntity.status(now.state() == State.DOWN ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsString(now.fields()));
    }

    @GetMapping("/metrics")
    ResponseEntity<String> metrics() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Metrics.CONTENT_TYPE))
                .body(metrics.page(definitions.usable()));
    }
}
