package org.prasan.operations;

import java.util.List;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.NoticeKind;
import org.prasan.operations.Interventions.By;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.revising.RevisionQuestion;
import org.prasan.operations.revising.RevisionQuestion.Answer;
import org.prasan.operations.revising.RevisionQuestions;
import org.prasan.operations.telling.Notices;
import org.prasan.pipeline.Progress;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.Runs;

/** What an administrator decides about published editions that later submissions change. */
public final class Decisions {

    private final RevisionQuestions questions;
    private final Notices notices;
    private final Runs runs;
    private final Launcher launcher;

    Decisions(RevisionQuestions questions, Notices notices, Runs runs, Launcher launcher) {
        this.questions = questions;
        this.notices = notices;
        this.runs = runs;
        this.launcher = launcher;
    }

    /** Notes the answer, and makes the revision when it is wanted now. */
    public RunOutcome answer(long question, Answer answer, By by, Catalog catalog, Progress progress) {
        Optional<RevisionQuestion> asked = questions.find(question);
        if (asked.isEmpty()) {
            return RunOutcome.wrong("ไม่มีคำถามข้อ / there is no question " + question);
        }
        Run run = runs.find(asked.get().run()).orElseThrow();
        if (!questions.answer(asked.get(), answer, run.key(), by.actor(), by.reason())) {
            return new RunOutcome(Status.FAILED, List.of("มีผู้ตัดสินใจแล้ว / was answered before: " + question));
        }
        acknowledge(by);
        return answer == Answer.NOW
                ? launcher.revise(run, by.reason(), catalog, progress)
                : new RunOutcome(Status.DONE, List.of("บันทึกแล้ว / noted: " + run.key() + " " + answer));
    }

    /** Who has answered the last question has taken note of all that asked. */
    private void acknowledge(By by) {
        if (questions.open().isEmpty()) {
            notices.open().stream()
                    .filter(notice -> notice.happening().kind() == NoticeKind.REVISION)
                    .forEach(notice -> notices.acknowledge(notice, by.actor(), by.reason()));
        }
    }
}
