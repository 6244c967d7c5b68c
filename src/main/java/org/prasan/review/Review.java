package org.prasan.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.ReviewRule;
import org.prasan.catalog.ReviewRule.Check;
import org.prasan.records.Findings;

/** Holds all rules that need what is stored against the settled records. */
public final class Review {

    private static final Comparator<Query> ORDER = Comparator.comparing(
                    (Query query) -> query.months().last())
            .thenComparing(Query::agency)
            .thenComparing(Query::form)
            .thenComparing(Query::rule)
            .thenComparing(Query::sheet)
            .thenComparing(Query::cell)
            .thenComparing(query -> query.message().en());

    private final Catalog catalog;
    private final DataSource dataSource;

    public Review(Catalog catalog, DataSource dataSource) {
        this.catalog = catalog;
        this.dataSource = dataSource;
    }

    /** What there is to ask now; the queries of an earlier review make room for it, their explanations stay. */
    public List<Query> review() {
        Stored stored = new Stored(catalog, dataSource);
        List<Query> queries = new ArrayList<>(RowQueries.of(stored.submissions(), new Findings(dataSource).list()));
        for (ReviewRule rule : catalog.reviewRules()) {
            queries.addAll(queries(rule, stored));
        }
        List<Query> ordered = queries.stream().sorted(ORDER).distinct().toList();
        new Queries(dataSource).replace(ordered);
        return ordered;
    }

    private static List<Query> queries(ReviewRule rule, Stored stored) {
        if (rule.check() instanceof Check.History history) {
            return HistoryReview.queries(rule, history, stored);
        }
        return rule.check() instanceof Check.Comparison comparison
                ? ComparisonReview.queries(rule, comparison, stored)
                : ReferenceReview.queries(rule, (Check.Reference) rule.check(), stored);
    }
}
