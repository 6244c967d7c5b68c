package org.prasan.console.office;

import java.util.List;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.console.Reach;
import org.prasan.records.SubmissionSearch;
import org.prasan.vocabulary.MonthRange;
import org.prasan.vocabulary.Period;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What agencies have sent, newest first; one of them with what was wrong, and the workbook that goes back. */
@Controller
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
@MenuEntry(path = "/office/submissions", words = "submissions.menu", order = 28)
class SubmissionsPage {

    private static final int LINES = 50;
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final SubmissionDesk desk;
    private final LiveCatalog definitions;
    private final Names names;
    private final Reach reach;

    SubmissionsPage(SubmissionDesk desk, LiveCatalog definitions, Names names, Reach reach) {
        this.desk = desk;
        this.definitions = definitions;
        this.names = names;
        this.reach = reach;
    }

    @GetMapping("/office/submissions")
    String list(
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String form,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            Account viewer,
            Model model) {
        SearchFields fields = new SearchFields("", 0, agency, form, "", "");
        Optional<MonthRange> months = Period.find(period.strip()).flatMap(Period::months);
        List<SubmissionSearch.Found> lines = desk.submissions(viewer, fields.filter(), months, before, LINES);
        model.addAttribute("lines", lines);
        model.addAttribute("fields", fields);
        model.addAttribute("period", period);
        model.addAttribute("unread", !period.isBlank() && months.isEmpty());
        model.addAttribute("newest", before == Long.MAX_VALUE);
        model.addAttribute(
                "older",
                lines.size() == LINES ? lines.get(LINES - 1).submission().id() : null);
        model.addAttribute("agencies", reach.of(viewer).agencies().toList());
        model.addAttribute("forms", definitions.usable().forms());
        model.addAttribute("names", names);
        return "office/submissions";
    }

    @GetMapping("/office/submissions/{submission}")
    String one(@PathVariable long submission, Account viewer, Model model) {
        SubmissionSearch.Found found = found(viewer, submission);
        model.addAttribute("found", found);
        model.addAttribute("counts", desk.counts(submission));
        model.addAttribute("names", names);
        return "office/submission";
    }

    /** Without what names people, since it goes to who works here and not to its sender. */
    @GetMapping("/office/submissions/{submission}/returned.xlsx")
    ResponseEntity<byte[]> returned(@PathVariable long submission, Account viewer) {
        SubmissionSearch.Found found = found(viewer, submission);
        String name = "returned-" + submission + ".xlsx";
        return ResponseEntity.ok()
                .contentType(WORKBOOK)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(desk.returned(found));
    }

    private SubmissionSearch.Found found(Account viewer, long submission) {
        return desk.submission(viewer, submission).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
