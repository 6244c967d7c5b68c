package org.prasan.console.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prasan.access.Refusal;
import org.prasan.access.Scope;
import org.prasan.access.Token;
import org.prasan.catalog.LiveCatalog;
import org.prasan.console.Reach;
import org.prasan.console.Scoped;
import org.prasan.operations.Background;
import org.prasan.operations.Decisions;
import org.prasan.operations.Interventions.By;
import org.prasan.operations.revising.RevisionQuestion;
import org.prasan.operations.revising.RevisionQuestion.Answer;
import org.prasan.operations.revising.RevisionQuestions;
import org.prasan.pipeline.Progress;
import org.prasan.pipeline.Runs;
import org.prasan.vocabulary.Text;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Published editions that later submissions change, and deciding about them. */
@RestController
@Scoped(Scope.RUNS_READ)
class RevisionsApi {

    private final RevisionQuestions questions;
    private final Decisions decisions;
    private final Background background;
    private final LiveCatalog definitions;
    private final Runs runs;
    private final Reach reach;

    RevisionsApi(
            RevisionQuestions questions,
            Decisions decisions,
            Background background,
            LiveCatalog definitions,
            Runs runs,
            Reach reach) {
        this.questions = questions;
        this.decisions = decisions;
        this.background = background;
        this.definitions = definitions;
        this.runs = runs;
        this.reach = reach;
    }

    /** @param answer {@code NOW}, {@code NEXT} or {@code KEEP} */
    record Answered(@Nullable String answer, @Nullable String reason) {}

    /** Those that nobody has answered, oldest first. */
    @GetMapping("/api/v1/revisions")
    Slice<RevisionQuestion> list(
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size, Token client) {
        List<RevisionQuestion> own = questions.open().stream()
                .filter(question -> isWithin(client, question))
                .toList();
        return Slice.of(own, page, size);
    }

    private boolean isWithin(Token client, RevisionQuestion question) {
        return runs.find(question.run())
                .flatMap(run -> definitions.usable().findJob(run.job()))
                .filter(reach.of(client.areas())::reaches)
                .isPresent();
    }

    @PostMapping("/api/v1/revisions/{id}/answer")
    @Scoped(Scope.RUNS_WRITE)
    ResponseEntity<Object> answer(@PathVariable long id, @RequestBody Answered answered, Token client) {
        RevisionQuestion question = questions
                .find(id)
                .filter(found -> isWithin(client, found))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String reason = answered.reason() == null ? "" : answered.reason().strip();
        Optional<Answer> answer = Stream.of(Answer.values())
                .filter(each -> each != Answer.OPEN && each.name().equals(answered.answer()))
                .findFirst();
        List<Refusal> wrong = new ArrayList<>();
        if (answer.isEmpty()) {
            wrong.add(new Refusal("answer", new Text("ต้องเป็น NOW, NEXT หรือ KEEP", "NOW, NEXT or KEEP is expected")));
        }
        Invalid.reason(reason).ifPresent(wrong::add);
        if (!wrong.isEmpty()) {
            return Invalid.fields(wrong);
        }
        if (!question.isOpen()) {
            return Invalid.conflict(new Text("มีผู้ตัดสินใจแล้ว", "It was answered before"));
        }
        By by = new By(client.actor(), reason);
        return answer.get() == Answer.NOW
                ? Begun.of(background.begin(
                        "revise " + question.run(),
                        client.actor(),
                        progress -> decisions.answer(id, Answer.NOW, by, definitions.current(), progress)))
                : Begun.done(decisions.answer(id, answer.get(), by, definitions.current(), Progress.SILENT));
    }
}
