package org.prasan.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prasan.operations.RunOutcome.Status;
import org.prasan.review.AskedQuery;
import org.prasan.review.AskedQuery.Explanation;
import org.prasan.review.Queries;
import org.prasan.review.Query;
import org.prasan.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code queries}: what agencies are asked about their figures, and what they explain. */
@Command(
        name = "queries",
        mixinStandardHelpOptions = true,
        description =
                "ข้อซักถามถึงหน่วยงาน และคำอธิบาย / what agencies are asked about their figures, and explanations")
final class QueriesCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--agency", paramLabel = "AGENCY", description = "ของหน่วยงานนี้ / of this agency")
    private @Nullable String agency;

    @Option(names = "--open", description = "เฉพาะที่รอคำอธิบาย / only those that await an explanation")
    private boolean open;

    @Option(names = "--again", description = "ตรวจใหม่จากข้อมูลล่าสุด / hold the rules against the records anew")
    private boolean again;

    @Option(names = "--answer", paramLabel = "ID", description = "อธิบายข้อนี้ / explain this one")
    private @Nullable String answer;

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description = "คำอธิบาย พิมพ์ในรายงาน ห้ามมีชื่อบุคคล / the explanation; it is printed, so no names")
    private String text = "";

    @Mixin
    private Account account = new Account();

    @Mixin
    private ListingOptions options = new ListingOptions();

    QueriesCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (answer != null) {
            answer(answer);
            return Status.DONE.exit();
        }
        if (again) {
            new Review(session.catalog(), session.database()).review();
        }
        list();
        return Status.DONE.exit();
    }

    private void answer(String id) {
        Queries queries = new Queries(session.database());
        AskedQuery asked = queries.find(id)
                .filter(found -> found.query().awaitsAnswer())
                .orElseThrow(() -> new UsageException("ไม่มีข้อซักถาม / there is no query " + id));
        try {
            queries.answer(asked, account.actor(), text, session.get(Clock.class));
        } catch (IllegalArgumentException refused) {
            throw new UsageException(String.valueOf(refused.getMessage()));
        }
        session.out().println("เก็บคำอธิบายแล้ว / the explanation is kept: " + id);
    }

    private void list() {
        Listing listing = new Listing(
                "id",
                "agency",
                "form",
                "period",
                "rule",
                "severity",
                "sheet",
                "cell",
                "question",
                "state",
                "explanation");
        for (AskedQuery asked : new Queries(session.database()).list()) {
            Query query = asked.query();
            boolean wanted = (agency == null || agency.equals(query.agency())) && (!open || asked.isOpen());
            if (wanted) {
                listing.add(
                        query.id(),
                        query.agency(),
                        query.form(),
                        query.months().code(),
                        query.rule(),
                        query.severity(),
                        query.sheet(),
                        query.cell(),
                        query.message().th() + " / " + query.message().en(),
                        asked.state(),
                        asked.explanation().map(Explanation::text).orElse(""));
            }
        }
        options.give(listing, session.out());
    }
}
