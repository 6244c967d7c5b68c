package org.prasan.console.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.access.Refusal;
import org.prasan.access.Scope;
import org.prasan.access.Token;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Reach;
import org.prasan.console.Scoped;
import org.prasan.operations.Background;
import org.prasan.operations.Executions;
import org.prasan.operations.Interventions;
import org.prasan.operations.Interventions.By;
import org.prasan.operations.Launcher;
import org.prasan.operations.RunRequest;
import org.prasan.operations.Serving;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Launches jobs and remedies executions; whatever takes its time answers 202 with where to look. */
@RestController
@Scoped(Scope.RUNS_WRITE)
class RunsWriteApi {

    private final Launcher launcher;
    private final Interventions interventions;
    private final Executions executions;
    private final Background background;
    private final AuditLog audit;
    private final LiveCatalog definitions;
    private final Serving serving;
    private final Reach reach;

    RunsWriteApi(
            Launcher launcher,
            Interventions interventions,
            Executions executions,
            Background background,
            AuditLog audit,
            LiveCatalog definitions,
            Serving serving,
            Reach reach) {
        this.launcher = launcher;
        this.interventions = interventions;
        this.executions = executions;
        this.background = background;
        this.audit = audit;
        this.definitions = definitions;
        this.serving = serving;
        this.reach = reach;
    }

    /**
     * What is to be run.
     *
     * @param period such as {@code FY2562-Q4}
     * @param revise why a new revision is made; left out when none is wanted
     */
    record Launch(
            @Nullable String job,
            @Nullable String period,
            @Nullable String revise,
            @Nullable String reason) {}

    /** Why something is done. */
    record Why(@Nullable String reason) {}

    @PostMapping("/api/v1/runs")
    ResponseEntity<Object> launch(@RequestBody Launch launch, Token client) {
        String job = text(launch.job());
        String reason = text(launch.reason());
        String revise = text(launch.revise());
        Optional<Period> period = Period.find(text(launch.period()));
        List<Refusal> wrong = new ArrayList<>();
        if (!isWithin(client, job)) {
            wrong.add(new Refusal("job", new Text("ไม่มีงานนี้", "There is no such job")));
        }
        if (period.isEmpty()) {
            wrong.add(new Refusal("period", new Text("งวด เช่น FY2562-Q4", "A period such as FY2562-Q4")));
        }
        Invalid.reason(reason).ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            return Invalid.fields(wrong);
        }
        String what = job + " " + period.orElseThrow().code();
        audit.write(new AuditAction(client.actor(), "run", what, reason, "", "begun"));
        RunRequest request = new RunRequest(job, period, Optional.empty(), serving.out(), Optional.empty(), revise);
        return Begun.of(background.begin(
                what, client.actor(), progress -> launcher.run(request, definitions.current(), progress)));
    }

    @PostMapping("/api/v1/runs/{execution}/{remedy}")
    ResponseEntity<Object> remedy(
            @PathVariable long execution, @PathVariable String remedy, @RequestBody Why why, Token client) {
        String run = executions
                .find(execution)
                .filter(found -> isWithin(client, found.run().replaceAll("/.*", "")))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .run();
        Optional<Refusal> wrong = Invalid.reason(text(why.reason()));
        if (wrong.isPresent()) {
            return Invalid.fields(List.of(wrong.get()));
        }
        By by = new By(client.actor(), text(why.reason()));
        return switch (remedy) {
            case "stop" -> Begun.done(interventions.stop(execution, by));
            case "abandon" -> Begun.done(interventions.abandon(execution, by));
            case "mark-failed" -> Begun.done(interventions.markFailed(execution, by));
            case "rerun" -> again(execution, "", "rerun " + run, by);
            case "revise" -> again(execution, by.reason(), "revise " + run, by);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    /** Marks what died; what was found stands in the answer. */
    @PostMapping("/api/v1/recovery")
    ResponseEntity<Object> recover(@RequestBody Why why, Token client) {
        if (!reach.of(client.areas()).isEverywhere()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Optional<Refusal> wrong = Invalid.reason(text(why.reason()));
        return wrong.isPresent()
                ? Invalid.fields(List.of(wrong.get()))
                : ResponseEntity.ok(interventions.recover(new By(client.actor(), text(why.reason()))));
    }

    /** A program has nothing to do with a job whose reports are for others than its areas. */
    private boolean isWithin(Token client, String job) {
        return definitions
                .usable()
                .findJob(job)
                .filter(reach.of(client.areas())::reaches)
                .isPresent();
    }

    private ResponseEntity<Object> again(long execution, String revise, String what, By by) {
        return Begun.of(background.begin(
                what,
                by.actor(),
                progress -> interventions.rerun(execution, revise, by, definitions.current(), progress)));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
