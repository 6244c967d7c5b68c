package org.prasan.console.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.records.FindingTally;
import org.prasan.records.SubmissionSearch;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Which words no code list knows: the files that have any, and the words of one, each to be accepted as a synonym. */
@Controller
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
@MenuEntry(path = "/office/codes", words = "codes.menu", order = 38)
class CodesPage {

    private static final int LINES = 50;

    private final CodeDesk desk;
    private final SubmissionDesk submissions;
    private final Names names;

    CodesPage(CodeDesk desk, SubmissionDesk submissions, Names names) {
        this.desk = desk;
        this.submissions = submissions;
        this.names = names;
    }

    @GetMapping("/office/codes")
    String list(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Account viewer, Model model) {
        List<FindingTally.Line> lines = desk.files(viewer, before, LINES);
        model.addAttribute("lines", lines);
        model.addAttribute("newest", before == Long.MAX_VALUE);
        model.addAttribute(
                "older",
                lines.size() == LINES
                        ? lines.get(LINES - 1).found().submission().id()
                        : null);
        model.addAttribute("names", names);
        return "office/codes";
    }

    @GetMapping("/office/codes/{submission}")
    String one(@PathVariable long submission, Account viewer, Model model) {
        return page(found(viewer, submission), model);
    }

    /** @param word its place among those shown */
    @PostMapping("/office/codes/{submission}")
    String accept(
            @PathVariable long submission,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String reason,
            Account viewer,
            Model model) {
        SubmissionSearch.Found found = found(viewer, submission);
        CodeDesk.Unknown word = desk.words(found).map(CodeDesk.Words::shown).orElse(List.of()).stream()
                .filter(each -> each.word().codeList().equals(list)
                        && each.word().value().equals(value))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String chosen = other.isBlank() ? code : other.strip();
        Map<String, Text> wrong = new LinkedHashMap<>();
        if (chosen.isEmpty()) {
            wrong.put("code", new Text("เลือกรหัส หรือพิมพ์รหัสอื่น", "Choose a code, or write another"));
        }
        AccountForm.reasonProblem(reason).ifPresent(refusal -> wrong.put("reason", refusal.why()));
        if (wrong.isEmpty()) {
            Optional<Text> refused = desk.accept(word.word(), chosen, viewer.name(), reason.strip());
            if (refused.isEmpty()) {
                return "redirect:/office/tasks/" + desk.recheck(viewer.name()).number();
            }
            wrong.put("code", refused.get());
        }
        model.addAttribute("wrong", wrong);
        model.addAttribute("typed", Map.of("list", list, "value", value, "code", code, "other", other));
        model.addAttribute("reason", reason);
        return page(found, model);
    }

    private String page(SubmissionSearch.Found found, Model model) {
        Optional<CodeDesk.Words> words = desk.words(found);
        model.addAttribute("found", found);
        model.addAttribute("there", words.isPresent());
        model.addAttribute("words", words.orElse(new CodeDesk.Words(List.of(), 0)));
        model.addAttribute("names", names);
        return "office/codes-file";
    }

    private SubmissionSearch.Found found(Account viewer, long submission) {
        return submissions
                .submission(viewer, submission)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
