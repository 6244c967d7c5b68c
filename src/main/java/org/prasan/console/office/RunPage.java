package org.prasan.console.office;

import java.util.List;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.operations.Execution;
import org.prasan.operations.Runbook;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What happened in one run: its stages, what it came to, what went wrong with the page of the runbook, what can be done. */
@Controller
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
class RunPage {

    private final RunDesk desk;

    RunPage(RunDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/office/runs/{execution}")
    String show(@PathVariable long execution, Account viewer, Model model) {
        Execution found =
                desk.find(viewer, execution).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("run", found);
        model.addAttribute(
                "runbook", Runbook.find(found.code()).map(Runbook::page).orElse(List.of()));
        model.addAttribute("remedies", viewer.is(Role.ADMINISTRATOR) ? Remedy.of(found) : List.of());
        return "office/run";
    }
}
