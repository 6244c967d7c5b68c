package org.prasan.console.api;

import java.util.List;
import javax.sql.DataSource;
import org.prasan.access.Scope;
import org.prasan.access.Token;
import org.prasan.console.Reach;
import org.prasan.console.Scoped;
import org.prasan.review.AskedQuery.Explanation;
import org.prasan.review.Query;
import org.prasan.review.QuerySearch;
import org.prasan.vocabulary.Text;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the agencies within a token's areas are asked about their figures, and what they explain. */
@RestController
@Scoped(Scope.RUNS_READ)
class QueriesApi {

    private final QuerySearch queries;
    private final Reach reach;

    QueriesApi(DataSource database, Reach reach) {
        this.queries = new QuerySearch(database);
        this.reach = reach;
    }

    /** @param place to ask for what comes after it */
    record QueryLine(
            String id,
            int place,
            String agency,
            String form,
            String months,
            String rule,
            String state,
            Text message,
            String explanation) {

        static QueryLine of(QuerySearch.Found found) {
            Query query = found.asked().query();
            return new QueryLine(
                    query.id(),
                    found.place(),
                    query.agency(),
                    query.form(),
                    query.months().code(),
                    query.rule(),
                    found.asked().state(),
                    query.message(),
                    found.asked().explanation().map(Explanation::text).orElse(""));
        }
    }

    @GetMapping("/api/v1/queries")
    List<QueryLine> list(
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "50") int size,
            Token client) {
        Slice.require(1, size);
        return queries.page(reach.of(client.areas()).senders(), open, after, size).stream()
                .map(QueryLine::of)
                .toList();
    }
}
