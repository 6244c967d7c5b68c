package org.prasan.operations.revising;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.RevisePolicy;
import org.prasan.operations.revising.RevisionQuestion.Answer;
import org.prasan.operations.telling.Telling;
import org.prasan.pipeline.Run;
import org.prasan.records.Change;

/**
 * Does about late submissions and amendments what the jobs say whose editions they change: after every run, since any run may
 * read them, and after every amendment.
 */
public final class Revising {

    private final LateChanges late;
    private final RevisionQuestions questions;
    private final Telling telling;

    Revising(LateChanges late, RevisionQuestions questions, Telling telling) {
        this.late = late;
        this.questions = questions;
        this.telling = telling;
    }

    /** @param question the last about it, if any */
    public record Standing(TouchedEdition edition, Optional<RevisionQuestion> question) {

        /** Whether somebody has decided about all that has come. */
        boolean isSettled() {
            return question.filter(asked -> !asked.isOpen() && asked.newest().covers(edition.newest()))
                    .isPresent();
        }

        boolean isKept() {
            return isSettled() && question.orElseThrow().answer() == Answer.KEEP;
        }
    }

    /** Oldest first. */
    public List<Standing> list(Catalog catalog) {
        return late.find(catalog).stream()
                .map(edition ->
                        new Standing(edition, questions.last(edition.run().id())))
                .toList();
    }

    /**
     * @param revise makes a revision of a run for a reason, and says what came of it
     * @return for people: which editions are changed, and what is done about each
     */
    public List<String> follow(Catalog catalog, Revise revise) {
        List<String> lines = new ArrayList<>();
        List<TouchedEdition> toAsk = new ArrayList<>();
        for (Standing standing : list(catalog)) {
            TouchedEdition edition = standing.edition();
            if (standing.isKept()) {
                continue;
            }
            if (lines.isEmpty()) {
                lines.add(
                        "ไฟล์ที่มาหรือแก้ไขทีหลังเปลี่ยนฉบับที่เผยแพร่แล้ว / later submissions or amendments change published editions:");
            }
            lines.add(line(edition));
            if (edition.policy() == RevisePolicy.AT_ONCE) {
                lines.addAll(revise.revise(edition.run(), reason(edition)));
            } else if (edition.policy() == RevisePolicy.ASK) {
                toAsk.add(edition);
            }
        }
        ask(toAsk, catalog)
                .forEach(asked -> lines.add("  ตัดสินใจ / decide: revisions --answer " + asked.id()
                        + " --with now|next|keep --reason \"…\""));
        return lines;
    }

    /** Which published editions would be changed if these files came, and what would be done about each; for people. */
    public List<String> foresee(Catalog catalog, Map<String, Change> byFile) {
        List<TouchedEdition> touched = late.foreseen(catalog, byFile);
        List<String> lines = new ArrayList<>();
        if (!touched.isEmpty()) {
            lines.add("ฉบับที่เผยแพร่แล้วซึ่งจะเปลี่ยน / published editions that would be changed:");
            touched.forEach(edition -> lines.add(line(edition)));
        }
        return lines;
    }

    /** What was amended by hand since a run's figures were made, for people; none when nothing that they show. */
    public List<String> amendments(Run run, Catalog catalog) {
        return late.amendments(run, catalog);
    }

    private static String line(TouchedEdition edition) {
        return "  " + edition.line() + ": " + edition.policy().meaning().th() + " / "
                + edition.policy().meaning().en();
    }

    private List<RevisionQuestion> ask(List<TouchedEdition> editions, Catalog catalog) {
        List<TouchedEdition> asked = new ArrayList<>();
        List<RevisionQuestion> fresh = new ArrayList<>();
        for (TouchedEdition edition : editions) {
            questions.ask(edition).ifPresent(question -> {
                asked.add(edition);
                fresh.add(question);
            });
        }
        if (!fresh.isEmpty()) {
            telling.tell(RevisionNotice.of(asked, fresh), catalog.telling());
        }
        return fresh;
    }

    /** Why a run may be made again without being asked for: its job says so, or somebody has decided it; empty when not. */
    public Optional<String> reasonAtNextRun(Run run, RevisePolicy policy) {
        if (policy != RevisePolicy.ASK) {
            return Optional.of(
                    "มีไฟล์ใหม่หรือข้อมูลที่แก้ไข (revise: " + policy.word() + ") / files have come or changed");
        }
        return questions
                .last(run.id())
                .filter(asked -> asked.answer() == Answer.NEXT)
                .map(asked -> "ตามคำตัดสินข้อ " + asked.id() + " / as decided in question " + asked.id());
    }

    private static String reason(TouchedEdition edition) {
        return "ไฟล์ที่มาทีหลัง / later submissions: " + String.join(", ", edition.files());
    }

    /** Makes a revision of a run. */
    @FunctionalInterface
    public interface Revise {

        /** @return what came of it, for people */
        List<String> revise(Run run, String reason);
    }
}
