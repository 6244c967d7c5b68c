package org.prasan.console.office;

import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.audit.AuditAction;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.operations.Background;
import org.prasan.operations.Launcher;
import org.prasan.operations.RunRequest;
import org.prasan.operations.Serving;
import org.prasan.vocabulary.BuddhistYear;
import org.prasan.vocabulary.Period;
import org.prasan.vocabulary.Periods;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Runs a job for a period that is picked; what was done already only says where it lies. */
@Controller
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
@MenuEntry(path = "/office/launch", words = "launch.menu", order = 10)
class LaunchPage {

    private static final int YEARS = 15;
    private static final int LONGEST_REASON = 500;

    private final LiveCatalog definitions;
    private final Launcher launcher;
    private final Background background;
    private final AuditLog audit;
    private final Path out;
    private final RunDesk desk;
    private final Clock clock;

    LaunchPage(
            LiveCatalog definitions,
            Launcher launcher,
            Background background,
            AuditLog audit,
            Serving serving,
            RunDesk desk,
            Clock clock) {
        this.desk = desk;
        this.definitions = definitions;
        this.launcher = launcher;
        this.background = background;
        this.audit = audit;
        this.out = serving.out();
        this.clock = clock;
    }

    /**
     * What was typed.
     *
     * @param year a fiscal year of the Buddhist era
     * @param meeting its number, instead of year and part
     * @param reason for a new revision
     */
    record Typed(String job, int year, String part, String meeting, String reason) {

        Optional<Period> period() {
            return meeting.isBlank() ? PeriodChoice.period(year, part) : Period.find("MTG-" + meeting.strip());
        }
    }

    @GetMapping("/office/launch")
    String show(Account viewer, Model model) {
        return page(new Typed("", thisYear(), "FY", "", ""), viewer, model);
    }

    @PostMapping("/office/launch")
    String launch(@ModelAttribute Typed typed, Account viewer, Model model) {
        Map<String, Text> wrong = wrong(typed, viewer);
        if (!wrong.isEmpty()) {
            model.addAttribute("wrong", wrong);
            return page(typed, viewer, model);
        }
        Period period = typed.period().orElseThrow();
        String what = typed.job() + " " + period.code();
        String why = typed.reason().isBlank()
                ? "asked for in the console"
                : typed.reason().strip();
        audit.write(new AuditAction(viewer.name(), "run", what, why, "", "begun"));
        Background.Task task = background.begin(
                what, viewer.name(), progress -> launcher.run(request(typed, period), definitions.current(), progress));
        return "redirect:/office/tasks/" + task.number();
    }

    private RunRequest request(Typed typed, Period period) {
        return new RunRequest(
                typed.job(),
                Optional.of(period),
                Optional.empty(),
                out,
                Optional.empty(),
                typed.reason().strip());
    }

    private Map<String, Text> wrong(Typed typed, Account viewer) {
        Map<String, Text> wrong = new LinkedHashMap<>();
        if (desk.defined(viewer).stream().noneMatch(job -> job.id().equals(typed.job()))) {
            wrong.put("job", new Text("เลือกงาน", "Choose a job"));
        }
        if (typed.period().isEmpty()) {
            wrong.put(
                    typed.meeting().isBlank() ? "part" : "meeting",
                    typed.meeting().isBlank()
                            ? new Text("เลือกปีและงวด", "Choose a year and a part of it")
                            : new Text("เลขครั้งที่ประชุม เช่น 13", "A meeting's number, such as 13"));
        }
        if (typed.reason().length() > LONGEST_REASON) {
            wrong.put("reason", new Text("ไม่เกิน 500 ตัวอักษร", "Up to 500 characters"));
        }
        return wrong;
    }

    private String page(Typed typed, Account viewer, Model model) {
        model.addAttribute("jobs", desk.defined(viewer));
        model.addAttribute("years", years());
        model.addAttribute("parts", PeriodChoice.parts());
        model.addAttribute("typed", typed);
        model.addAttribute("reason", typed.reason());
        return "office/launch";
    }

    /** Fiscal years by number, newest first. */
    private Map<Integer, Text> years() {
        int latest = thisYear();
        Map<Integer, Text> years = new LinkedHashMap<>();
        IntStream.range(0, YEARS).map(i -> latest - i).forEach(year -> years.put(year, label(year)));
        return years;
    }

    private static Text label(int year) {
        return new Text(Integer.toString(year), "FY " + (year - BuddhistYear.OFFSET) + " (" + year + ")");
    }

    private int thisYear() {
        return Periods.fiscalYear(YearMonth.now(clock));
    }
}
