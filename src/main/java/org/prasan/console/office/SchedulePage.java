package org.prasan.console.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.DefinitionException;
import org.prasan.catalog.LiveCatalog;
import org.prasan.catalog.ScheduleSpec;
import org.prasan.catalog.ScheduleSpec.Misfire;
import org.prasan.console.For;
import org.prasan.console.Wrong;
import org.prasan.operations.Interventions.By;
import org.prasan.operations.schedules.Timetable;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One schedule: its next ten times, what was changed over its file, and what may be done to it, each with its reason. */
@Controller
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
@RequestMapping("/office/schedules/{schedule}")
class SchedulePage {

    private final ScheduleDesk desk;
    private final LiveCatalog definitions;

    SchedulePage(ScheduleDesk desk, LiveCatalog definitions) {
        this.desk = desk;
        this.definitions = definitions;
    }

    @GetMapping
    String show(@PathVariable String schedule, Account viewer, Model model) {
        Timetable.Line line = found(viewer, schedule);
        return page(line, line.spec(), ScheduleForm.of(line.spec()), model);
    }

    /** Shows the next times of what was typed, or keeps it. */
    @PostMapping
    String change(
            @PathVariable String schedule,
            @RequestParam MultiValueMap<String, String> fields,
            Account viewer,
            Model model) {
        Timetable.Line line = found(viewer, schedule);
        ScheduleForm typed = ScheduleForm.typed(fields);
        boolean keep = fields.containsKey("keep");
        Map<String, Text> wrong = new LinkedHashMap<>(desk.problems(line.spec(), typed));
        if (keep) {
            AccountForm.reasonProblem(typed.reason()).ifPresent(said -> wrong.put("reason", said.why()));
        }
        model.addAttribute("wrong", wrong);
        if (!wrong.isEmpty()) {
            return page(line, line.spec(), typed, model);
        }
        if (!keep) {
            model.addAttribute("tried", true);
            return page(line, desk.tried(line.spec(), typed), typed, model);
        }
        desk.change(line.spec(), typed, new By(viewer.name(), typed.reason()));
        return "redirect:/office/schedules/" + schedule;
    }

    @PostMapping("/pause")
    String pause(
            @PathVariable String schedule,
            @RequestParam(defaultValue = "") String reason,
            Account viewer,
            Model model) {
        Timetable.Line line = found(viewer, schedule);
        return act(line, reason, viewer, model, by -> desk.pause(line.spec(), by));
    }

    @PostMapping("/resume")
    String resume(
            @PathVariable String schedule,
            @RequestParam(defaultValue = "SKIP") Misfire missed,
            @RequestParam(defaultValue = "") String reason,
            Account viewer,
            Model model) {
        Timetable.Line line = found(viewer, schedule);
        return act(line, reason, viewer, model, by -> desk.resume(line.spec(), missed, by));
    }

    @PostMapping("/reset")
    String reset(
            @PathVariable String schedule,
            @RequestParam(defaultValue = "") String reason,
            Account viewer,
            Model model) {
        Timetable.Line line = found(viewer, schedule);
        return act(line, reason, viewer, model, by -> desk.reset(line.spec(), by));
    }

    private String act(Timetable.Line line, String reason, Account viewer, Model model, Consumer<By> deed) {
        ScheduleForm unchanged = ScheduleForm.of(line.spec());
        ScheduleForm typed = new ScheduleForm(unchanged.kind(), unchanged.words(), reason.strip());
        var refused = AccountForm.reasonProblem(reason);
        if (refused.isPresent()) {
            model.addAttribute("wrong", Wrong.of(refused.get()));
            return page(line, line.spec(), typed, model);
        }
        try {
            deed.accept(new By(viewer.name(), reason.strip()));
            return "redirect:/office/schedules/" + line.spec().name();
        } catch (DefinitionException notAnyMore) {
            model.addAttribute("refused", notAnyMore.problems());
            return page(line, line.spec(), typed, model);
        }
    }

    /** @param shown whose next times are shown */
    private String page(Timetable.Line line, ScheduleSpec shown, ScheduleForm typed, Model model) {
        model.addAttribute("line", line);
        model.addAttribute("next", desk.next(shown));
        model.addAttribute("missed", line.pause().isPresent() ? desk.missed(line.spec()) : List.of());
        model.addAttribute("typed", typed);
        model.addAttribute("reason", typed.reason());
        model.addAttribute("jobs", definitions.usable().jobs());
        model.addAttribute("forms", definitions.usable().forms());
        return "office/schedule";
    }

    private Timetable.Line found(Account viewer, String schedule) {
        return desk.find(viewer, schedule).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
