package org.prasan.console.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.operations.resolutions.TrackedResolution;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What the agency has to do by when, and how far it has come, said between meetings. */
@Controller
@For(Role.AGENCY)
@MenuEntry(path = "/agency/resolutions", words = "agency.resolutions.menu", order = 20)
class ResolutionsPage {

    private static final int LONGEST_REASON = 500;

    private final OwnResolutions resolutions;
    private final Clock clock;

    ResolutionsPage(OwnResolutions resolutions, Clock clock) {
        this.resolutions = resolutions;
        this.clock = clock;
    }

    /**
     * What was typed.
     *
     * @param on ISO text
     */
    record Typed(String id, String status, String on, String reason) {

        Optional<LocalDate> day() {
            try {
                return Optional.of(LocalDate.parse(on));
            } catch (DateTimeParseException unreadable) {
                return Optional.empty();
            }
        }
    }

    @GetMapping("/agency/resolutions")
    String list(Account viewer, Model model) {
        model.addAttribute("lines", resolutions.of(viewer));
        model.addAttribute("today", LocalDate.now(clock));
        return "agency/resolutions";
    }

    @GetMapping("/agency/resolution")
    String show(Account viewer, @RequestParam String id, Model model) {
        TrackedResolution tracked = found(viewer, id);
        String today = LocalDate.now(clock).toString();
        return page(tracked, new Typed(id, tracked.resolution().status(), today, ""), model);
    }

    @PostMapping("/agency/resolution")
    String report(Account viewer, @ModelAttribute Typed typed, Model model) {
        TrackedResolution tracked = found(viewer, typed.id());
        Map<String, Text> wrong = wrong(tracked, typed);
        if (!wrong.isEmpty()) {
            model.addAttribute("wrong", wrong);
            return page(tracked, typed, model);
        }
        resolutions.report(
                viewer,
                tracked,
                typed.status(),
                typed.day().orElseThrow(),
                typed.reason().strip());
        return "redirect:/agency/resolutions";
    }

    private Map<String, Text> wrong(TrackedResolution tracked, Typed typed) {
        Map<String, Text> wrong = new LinkedHashMap<>();
        if (resolutions.statuses().stream().noneMatch(status -> status.value().equals(typed.status()))) {
            wrong.put("status", new Text("เลือกสถานะ", "Choose a state"));
        }
        LocalDate known = tracked.resolution().asOf();
        LocalDate day = typed.day().orElse(LocalDate.MIN);
        if (!day.isAfter(known) || day.isAfter(LocalDate.now(clock))) {
            wrong.put(
                    "on",
                    new Text(
                            "วันที่ต้องหลัง " + known + " ซึ่งเป็นวันของสถานะที่บันทึกไว้แล้ว และไม่เกินวันนี้",
                            "A day after " + known + ", that of the state on record, and not after today"));
        }
        if (typed.reason().isBlank() || typed.reason().length() > LONGEST_REASON) {
            wrong.put(
                    "reason",
                    new Text(
                            "บอกความก้าวหน้า ไม่เกิน 500 ตัวอักษร",
                            "Say how far it has come, in up to 500 characters"));
        }
        return wrong;
    }

    private String page(TrackedResolution tracked, Typed typed, Model model) {
        model.addAttribute("tracked", tracked);
        model.addAttribute("typed", typed);
        model.addAttribute("reason", typed.reason());
        model.addAttribute("statuses", resolutions.statuses());
        return "agency/resolution";
    }

    private TrackedResolution found(Account viewer, String id) {
        return resolutions.find(viewer, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
