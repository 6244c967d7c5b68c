package org.prasan.console.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Choice;
import org.prasan.console.For;
import org.prasan.console.MenuEntry;
import org.prasan.console.Wrong;
import org.prasan.operations.Background;
import org.prasan.operations.Decisions;
import org.prasan.operations.Interventions.By;
import org.prasan.operations.RunOutcome;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.revising.RevisionQuestion;
import org.prasan.operations.revising.RevisionQuestion.Answer;
import org.prasan.operations.revising.RevisionQuestions;
import org.prasan.pipeline.Progress;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.Runs;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Published editions that later submissions change, and deciding with a reason whether they are made again. */
@Controller
@For(Role.ADMINISTRATOR)
@MenuEntry(path = "/admin/revisions", words = "revisions.menu", order = 20)
class RevisionsPage {

    private static final List<Choice> ANSWERS = List.of(
            new Choice("NOW", new Text("ออกฉบับแก้ไขทันที", "Make a revision now")),
            new Choice("NEXT", new Text("รอเมื่อทำงวดนี้ครั้งต่อไป", "When the period is run the next time")),
            new Choice("KEEP", new Text("คงฉบับเดิมไว้", "Keep the edition as it is")));

    private final RevisionQuestions questions;
    private final Decisions decisions;
    private final Background background;
    private final Runs runs;
    private final LiveCatalog definitions;

    RevisionsPage(
            RevisionQuestions questions,
            Decisions decisions,
            Background background,
            Runs runs,
            LiveCatalog definitions) {
        this.questions = questions;
        this.decisions = decisions;
        this.background = background;
        this.runs = runs;
        this.definitions = definitions;
    }

    /** @param run job, period and revision */
    record Line(long id, String run, List<String> files) {}

    @GetMapping("/admin/revisions")
    String list(Model model) {
        model.addAttribute("lines", questions.open().stream().map(this::line).toList());
        return "office/revisions";
    }

    @GetMapping("/admin/revisions/{number}")
    String show(@PathVariable long number, Model model) {
        return page(found(number), "", "", model);
    }

    @PostMapping("/admin/revisions/{number}")
    String answer(
            @PathVariable long number,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String reason,
            Account viewer,
            Model model) {
        RevisionQuestion question = found(number);
        Map<String, Text> wrong =
                AccountForm.reasonProblem(reason).map(Wrong::of).orElse(Map.of());
        @Nullable Answer chosen = answer(answer).orElse(null);
        if (chosen == null || !wrong.isEmpty()) {
            model.addAttribute(
                    "wrong", chosen != null ? wrong : Map.of("answer", new Text("เลือกคำตอบ", "Choose an answer")));
            return page(question, answer, reason, model);
        }
        By by = new By(viewer.name(), reason.strip());
        if (chosen == Answer.NOW) {
            return "redirect:/office/tasks/" + begun(question, by).number();
        }
        RunOutcome outcome = decisions.answer(number, chosen, by, definitions.current(), Progress.SILENT);
        if (outcome.status() != Status.DONE) {
            model.addAttribute("refused", outcome.lines());
            return page(question, answer, reason, model);
        }
        return "redirect:/admin/revisions";
    }

    private Background.Task begun(RevisionQuestion question, By by) {
        return background.begin(
                "revise " + line(question).run(),
                by.actor(),
                progress -> decisions.answer(question.id(), Answer.NOW, by, definitions.current(), progress));
    }

    private static Optional<Answer> answer(String typed) {
        return Stream.of(Answer.values())
                .filter(each -> each != Answer.OPEN && each.name().equals(typed))
                .findFirst();
    }

    private Line line(RevisionQuestion question) {
        String run = runs.find(question.run()).map(Run::key).orElse("");
        return new Line(question.id(), run, question.files());
    }

    private RevisionQuestion found(long number) {
        return questions.find(number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(RevisionQuestion question, String answer, String reason, Model model) {
        model.addAttribute("line", line(question));
        model.addAttribute("open", question.isOpen());
        model.addAttribute("answers", ANSWERS);
        model.addAttribute("answer", answer);
        model.addAttribute("reason", reason);
        return "office/revision";
    }
}
