package org.prasan.console.office;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.operations.Background;
import org.prasan.operations.Execution;
import org.prasan.operations.ExecutionFilter;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What was run and how it ended, newest first, twenty-five at a time; what was asked for here and goes on stands above. */
@Controller
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
@MenuEntry(path = "/office/runs", words = "runs.menu", order = 20)
class RunsPage {

    private static final int LINES = 25;
    private static final List<String> STATES = List.of("DONE", "HELD", "STARTED", "STOPPED", "FAILED", "ABANDONED");

    private final RunDesk desk;
    private final Background background;

    RunsPage(RunDesk desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    /** What somebody filters by, as it stands in the address. */
    record Asked(String job, String period, String state, String from, String to, String words, String failed) {

        Asked {
            job = job == null ? "" : job;
            period = period == null ? "" : period.strip();
            state = state == null ? "" : state;
            from = from == null ? "" : from.strip();
            to = to == null ? "" : to.strip();
            words = words == null ? "" : words.strip();
            failed = failed == null ? "" : failed;
        }

        ExecutionFilter filter() {
            return new ExecutionFilter(
                    Optional.empty(), job, period, state, day(from), day(to), words, failed.equals("true"));
        }

        Map<String, Text> wrong() {
            Map<String, Text> wrong = new LinkedHashMap<>();
            Map.of("from", from, "to", to).forEach((field, typed) -> {
                if (!typed.isEmpty() && day(typed).isEmpty()) {
                    wrong.put(field, new Text("ใช้รูปแบบ 2019-09-30", "Write it as 2019-09-30"));
                }
            });
            return wrong;
        }

        private static Optional<LocalDate> day(String typed) {
            try {
                return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        }
    }

    @GetMapping("/office/runs")
    String show(
            @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Account viewer,
            Model model) {
        List<Execution> lines = desk.before(viewer, asked.filter(), before, LINES);
        model.addAttribute("lines", lines);
        model.addAttribute("jobs", desk.jobs(viewer));
        model.addAttribute("asked", asked);
        model.addAttribute("wrong", asked.wrong());
        model.addAttribute("states", STATES);
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
