package org.prasan.console.office;

import java.util.List;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.operations.Background;
import org.prasan.operations.Execution;
import org.prasan.operations.Executions;
import org.prasan.operations.Executions.Filter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was run and how it ended, newest first, twenty-five at a time; what was asked for here and goes on stands above. */
@Controller
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
@MenuEntry(path = "/office/runs", words = "runs.menu", order = 20)
class RunsPage {

    private static final int LINES = 25;

    private final Executions executions;
    private final Background background;

    RunsPage(Executions executions, Background background) {
        this.executions = executions;
        this.background = background;
    }

    @GetMapping("/office/runs")
    String show(
            @RequestParam(defaultValue = "") String job,
            @RequestParam(defaultValue = "false") boolean failed,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Model model) {
        List<Execution> lines = executions.before(before, new Filter(job, failed), LINES);
        model.addAttribute("lines", lines);
        model.addAttribute("jobs", executions.jobs());
        model.addAttribute("job", job);
        model.addAttribute("failed", failed);
        model.addAttribute("newest", before == Long.MAX_VALUE);
        model.addAttribute("older", lines.size() == LINES ? lines.get(LINES - 1).id() : null);
        model.addAttribute(
                "tasks",
                background.list().stream()
                        .filter(task -> task.outcome().isEmpty())
                        .toList());
        return "office/runs";
    }
}
