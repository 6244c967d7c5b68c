package org.prasan.console.office;

import java.util.List;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.LiveCatalog;
import org.prasan.checks.RowsAround;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.console.Reach;
import org.prasan.records.FindingSearch;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What is wrong in files, newest first, down to the cell; and one of them beside the rows that it stands among. */
@Controller
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
@MenuEntry(path = "/office/findings", words = "findings.menu", order = 30)
class FindingsPage {

    private static final int LINES = 50;
    private static final List<String> SEVERITIES = List.of("error", "query", "warning", "info");

    private final SubmissionDesk desk;
    private final LiveCatalog definitions;
    private final Names names;
    private final Reach reach;

    FindingsPage(SubmissionDesk desk, LiveCatalog definitions, Names names, Reach reach) {
        this.desk = desk;
        this.definitions = definitions;
        this.names = names;
        this.reach = reach;
    }

    @GetMapping("/office/findings")
    String list(
            @RequestParam(defaultValue = "") String run,
            @RequestParam(defaultValue = "0") long submission,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long from,
            @RequestParam(defaultValue = "0") int place,
            Account viewer,
            Model model) {
        SearchFields fields = new SearchFields(run, submission, agency, form, rule, severity);
        List<FindingSearch.Found> lines = desk.findings(viewer, fields.filter(), from, place, LINES);
        model.addAttribute("lines", lines);
        model.addAttribute("fields", fields);
        model.addAttribute("first", from == Long.MAX_VALUE);
        model.addAttribute("last", lines.size() == LINES ? lines.get(LINES - 1) : null);
        model.addAttribute("agencies", reach.of(viewer).agencies().toList());
        model.addAttribute("forms", definitions.usable().forms());
        model.addAttribute("rules", names.rules());
        model.addAttribute("severities", SEVERITIES);
        model.addAttribute("names", names);
        return "office/findings";
    }

    @GetMapping("/office/findings/{submission}/{place}")
    String one(@PathVariable long submission, @PathVariable int place, Account viewer, Model model) {
        FindingSearch.Found found = desk.finding(viewer, submission, place)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Optional<RowsAround.Extract> rows =
                found.finding().row() > 0 ? desk.rows(viewer, found) : Optional.of(nothing());
        model.addAttribute("found", found);
        model.addAttribute("there", rows.isPresent());
        model.addAttribute("rows", rows.orElse(nothing()));
        model.addAttribute("names", names);
        return "office/finding";
    }

    private static RowsAround.Extract nothing() {
        return new RowsAround.Extract(List.of(), List.of());
    }
}
