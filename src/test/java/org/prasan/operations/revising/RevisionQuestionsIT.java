package org.prasan.operations.revising;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.prasan.audit.AuditLog;
import org.prasan.catalog.RevisePolicy;
import org.prasan.operations.revising.RevisionQuestion.Answer;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.Run.Owner;
import org.prasan.pipeline.Runs;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;
import org.prasan.records.Seen;
import org.prasan.vocabulary.Period;

/** What is kept of questions about published editions, on every database. */
class RevisionQuestionsIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2019-10-12T02:00:00Z"), ZoneOffset.UTC);

    @OnEveryDatabase
    void whatComesWhileAQuestionIsOpenIsAddedToItAndWhatComesAfterTheAnswerIsANewOne(
            Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        Run run = run(opened);
        AuditLog audit = new AuditLog(opened.dataSource(), CLOCK);
        RevisionQuestions questions = new RevisionQuestions(opened.dataSource(), CLOCK, audit);

        RevisionQuestion first = questions.ask(touched(run, 5, "a.xlsx")).orElseThrow();
        assertThat(questions.ask(touched(run, 5, "a.xlsx"))).isEmpty();
        RevisionQuestion grown =
                questions.ask(touched(run, 7, "a.xlsx", "ข.xlsx")).orElseThrow();
        assertThat(grown)
                .isEqualTo(new RevisionQuestion(
                        first.id(), run.id(), new Seen(7, 0), List.of("a.xlsx", "ข.xlsx"), Answer.OPEN));
        assertThat(questions.open()).containsExactly(grown);

        assertThat(questions.answer(grown, Answer.KEEP, run.key(), "clerk", "ไม่กระทบ"))
                .isTrue();
        assertThat(questions.answer(grown, Answer.NOW, run.key(), "other", "late"))
                .isFalse();
        assertThat(questions.open()).isEmpty();
        assertThat(questions.last(run.id()).orElseThrow().answer()).isEqualTo(Answer.KEEP);
        assertThat(audit.list())
                .extracting(line -> line.action().actor() + " " + line.action().after())
                .containsExactly("clerk KEEP");

        RevisionQuestion next = questions.ask(touched(run, 8, "c.xlsx")).orElseThrow();
        assertThat(next.id()).isNotEqualTo(first.id());
        assertThat(next.isOpen()).isTrue();
    }

    @OnEveryDatabase
    void whatWasAmendedAfterAnAnswerIsANewQuestionThatKnowsWhatTheOthersKnew(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        Run run = run(opened);
        AuditLog audit = new AuditLog(opened.dataSource(), CLOCK);
        RevisionQuestions questions = new RevisionQuestions(opened.dataSource(), CLOCK, audit);
        RevisionQuestion first = questions.ask(touched(run, 5, "a.xlsx")).orElseThrow();
        questions.answer(first, Answer.KEEP, run.key(), "clerk", "ไม่กระทบ");

        TouchedEdition amended =
                new TouchedEdition(run, RevisePolicy.ASK, List.of("withdrawn: a.xlsx"), new Seen(0, 1));
        RevisionQuestion next = questions.ask(amended).orElseThrow();

        assertThat(next.newest()).isEqualTo(new Seen(5, 1));
        assertThat(questions.ask(amended)).isEmpty();
        assertThat(questions.last(run.id())).contains(next);
    }

    private static TouchedEdition touched(Run run, long newest, String... files) {
        return new TouchedEdition(run, RevisePolicy.ASK, List.of(files), new Seen(newest, 0));
    }

    private static Run run(RecordsDatabase database) {
        return new Runs(database.dataSource())
                .start(
                        "job",
                        Period.parse("FY2562"),
                        1,
                        "",
                        Path.of("in"),
                        Path.of("out"),
                        Optional.empty(),
                        Map.of("forms/A", "1"),
                        new Owner("here", 1, "2019-10-01T00:00:00Z"));
    }
}
