package org.prasan.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.review.AskedQuery.Explanation;
import org.springframework.jdbc.core.JdbcTemplate;

/** Queries with their last explanations a page at a time; the database cuts. */
public final class QuerySearch {

    private static final String SELECT = "select q.*, a.moment, a.actor, a.explanation from review_query q"
            + " left join review_answer a on a.query = q.id"
            + " and a.id = (select max(later.id) from review_answer later where later.query = q.id) where ";

    private final JdbcTemplate jdbc;

    public QuerySearch(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** @param place the order it is listed in, to ask for what comes after it */
    public record Found(int place, AskedQuery asked) {}

    /**
     * By last month, then agency.
     *
     * @param agencies whose; empty for all
     * @param open only those that await an explanation
     * @param after the place of the last one known, 0 for the first page
     */
    public List<Found> page(Optional<Collection<String>> agencies, boolean open, int after, int most) {
        List<Object> parameters = new ArrayList<>(List.of(after));
        StringBuilder conditions = new StringBuilder("q.place > ?");
        agencies.ifPresent(codes -> {
            conditions.append(among(codes));
            parameters.addAll(codes);
        });
        if (open) {
            conditions.append(" and q.severity = 'query' and a.id is null");
        }
        parameters.add(most);
        return jdbc.query(
                SELECT + conditions + " order by q.place fetch first ? rows only",
                QuerySearch::found,
                parameters.toArray());
    }

    private static String among(Collection<String> codes) {
        return codes.isEmpty()
                ? " and 1 = 0"
                : " and q.agency in (" + String.join(", ", Collections.nCopies(codes.size(), "?")) + ")";
    }

    public Optional<AskedQuery> find(String id) {
        return jdbc.query(SELECT + "q.id = ?", QuerySearch::found, id).stream()
                .map(Found::asked)
                .findFirst();
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        String moment = row.getString("moment");
        return new Found(
                row.getInt("place"),
                new AskedQuery(
                        Queries.query(row),
                        moment == null
                                ? Optional.empty()
                                : Optional.of(new Explanation(
                                        OffsetDateTime.parse(moment),
                                        row.getString("actor"),
                                        row.getString("explanation")))));
    }
}
