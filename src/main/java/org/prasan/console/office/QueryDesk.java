package org.prasan.console.office;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.access.Account;
import org.prasan.access.Role;
import org.prasan.console.For;
import org.prasan.console.Reach;
import org.prasan.review.AskedQuery;
import org.prasan.review.Queries;
import org.prasan.review.QuerySearch;
import org.prasan.vocabulary.Text;
import org.springframework.stereotype.Service;

/** What agencies within somebody's areas are asked about their figures, and what they explain. */
@Service
@For({Role.STATISTICIAN, Role.ADMINISTRATOR})
class QueryDesk {

    private static final int LONGEST = 2000;

    private final Queries queries;
    private final QuerySearch search;
    private final Reach reach;
    private final Clock clock;

    QueryDesk(DataSource database, Reach reach, Clock clock) {
        this.queries = new Queries(database);
        this.search = new QuerySearch(database);
        this.reach = reach;
        this.clock = clock;
    }

    List<QuerySearch.Found> page(Account viewer, String agency, boolean open, int after, int most) {
        Reach.Of own = reach.of(viewer);
        Optional<Collection<String>> agencies =
                agency.isEmpty() ? own.senders() : Optional.of(own.reaches(agency) ? List.of(agency) : List.of());
        return search.page(agencies, open, after, most);
    }

    Optional<AskedQuery> find(Account viewer, String id) {
        return search.find(id)
                .filter(asked -> reach.of(viewer).reaches(asked.query().agency()));
    }

    /** @return why it is not kept; empty when it is */
    Optional<Text> answer(AskedQuery asked, String explanation, Account by) {
        if (explanation.length() > LONGEST) {
            return Optional.of(new Text("ไม่เกิน 2,000 ตัวอักษร", "Up to 2,000 characters"));
        }
        if (!Queries.isFit(explanation)) {
            return Optional.of(new Text(
                    "พิมพ์คำอธิบาย โดยไม่มีหมายเลขประจำตัวหรือหมายเลขโทรศัพท์",
                    "Write an explanation, without an identity or telephone number in it"));
        }
        queries.answer(asked, by.name(), explanation, clock);
        return Optional.empty();
    }
}
