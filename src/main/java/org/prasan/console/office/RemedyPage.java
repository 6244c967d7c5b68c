package org.prasan.console.office;

import java.util.Optional;
import java.util.stream.Stream;
import org.prasan.access.Account;
import org.prasan.access.Refusal;
import org.prasan.access.Role;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.console.Wrong;
import org.prasan.operations.Background;
import org.prasan.operations.Execution;
import org.prasan.operations.Executions;
import org.prasan.operations.Interventions;
import org.prasan.operations.Interventions.By;
import org.prasan.operations.RunOutcome;
import org.prasan.operations.RunOutcome.Status;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One remedy for one run: what it will touch is shown first, then it is done with a reason. */
@Controller
@For(Role.ADMINISTRATOR)
@RequestMapping("/admin/runs/{execution}/{remedy}")
class RemedyPage {

    private final Executions executions;
    private final Interventions interventions;
    private final Background background;
    private final LiveCatalog definitions;

    RemedyPage(Executions executions, Interventions interventions, Background background, LiveCatalog definitions) {
        this.executions = executions;
        this.interventions = interventions;
        this.background = background;
        this.definitions = definitions;
    }

    @GetMapping
    String show(@PathVariable long execution, @PathVariable String remedy, Model model) {
        return page(found(execution), remedy(remedy), model);
    }

    @PostMapping
    String act(
            @PathVariable long execution,
            @PathVariable String remedy,
            @RequestParam(defaultValue = "") String reason,
            Account viewer,
            Model model) {
        Execution run = found(execution);
        Remedy chosen = remedy(remedy);
        model.addAttribute("reason", reason);
        Optional<Refusal> wrong = AccountForm.reasonProblem(reason);
        if (wrong.isPresent()) {
            model.addAttribute("wrong", Wrong.of(wrong.get()));
            return page(run, chosen, model);
        }
        By by = new By(viewer.name(), reason.strip());
        if (chosen == Remedy.RERUN || chosen == Remedy.REVISE) {
            String revise = chosen == Remedy.REVISE ? by.reason() : "";
            Background.Task task = background.begin(
                    chosen.code() + " " + run.run(),
                    viewer.name(),
                    progress -> interventions.rerun(execution, revise, by, definitions.current(), progress));
            return "redirect:/office/tasks/" + task.number();
        }
        RunOutcome outcome = now(chosen, execution, by);
        if (outcome.status() != Status.DONE) {
            model.addAttribute("refused", outcome.lines());
            return page(run, chosen, model);
        }
        return "redirect:/office/runs/" + execution;
    }

    private RunOutcome now(Remedy remedy, long execution, By by) {
        return switch (remedy) {
            case STOP -> interventions.stop(execution, by);
            case ABANDON -> interventions.abandon(execution, by);
            case MARK_FAILED -> interventions.markFailed(execution, by);
            case RERUN, REVISE -> throw new IllegalArgumentException(remedy + " takes its time");
        };
    }

    private static String page(Execution run, Remedy remedy, Model model) {
        model.addAttribute("run", run);
        model.addAttribute("remedy", remedy.code());
        model.addAttribute("fits", remedy.fits(run));
        return "office/remedy";
    }

    private Execution found(long execution) {
        return executions.find(execution).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Remedy remedy(String code) {
        return Stream.of(Remedy.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
