package org.prasan.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.operations.Decisions;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.operations.revising.Revising;
import org.prasan.operations.revising.Revising.Standing;
import org.prasan.operations.revising.RevisionQuestion;
import org.prasan.operations.revising.RevisionQuestion.Answer;
import org.prasan.operations.revising.TouchedEdition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code revisions}: published editions that later submissions change, and what is decided about them. */
@Command(
        name = "revisions",
        mixinStandardHelpOptions = true,
        description =
                "ฉบับที่เผยแพร่แล้วแต่มีไฟล์ที่มาทีหลัง และการตัดสินใจ / published editions that later submissions change")
final class RevisionsCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--answer", paramLabel = "ID", description = "ตัดสินใจข้อนี้ / decide about this one")
    private @Nullable Long question;

    @Option(
            names = "--with",
            paramLabel = "now|next|keep",
            description =
                    "ออกฉบับแก้ไขทันที รอครั้งต่อไป หรือคงไว้ / a revision now, at the next run of the period, or none")
    private @Nullable Answer answer;

    @Mixin
    private Acting who = new Acting();

    @Mixin
    private ListingOptions options = new ListingOptions();

    RevisionsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (question != null) {
            return answer(question);
        }
        Listing listing = new Listing("question", "run", "revise", "answer", "files", "names");
        for (Standing standing : session.get(Revising.class).list(session.catalog())) {
            TouchedEdition edition = standing.edition();
            listing.add(
                    standing.question().map(asked -> Long.toString(asked.id())).orElse(""),
                    edition.run().key(),
                    edition.policy().word(),
                    standing.question()
                            .map(RevisionQuestion::answer)
                            .map(given -> given.name().toLowerCase(Locale.ROOT))
                            .orElse(""),
                    edition.files().size(),
                    String.join(" ", edition.files()));
        }
        options.give(listing, session.out());
        return Status.DONE.exit();
    }

    private int answer(long id) {
        if (answer == null || answer == Answer.OPEN) {
            throw new UsageException("--answer ต้องมี --with now|next|keep / --answer needs --with now|next|keep");
        }
        return Outcomes.print(
                session.get(Decisions.class)
                        .answer(id, answer, who.stated(), session.catalog(), new ScreenProgress(session.out())),
                session.out());
    }
}
