package org.prasan.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Conditions on {@code records_submission s} that are put together as they are asked for, with their parameters. */
final class SearchSql {

    private final StringBuilder conditions = new StringBuilder("s.live_sha256 is not null");
    private final List<Object> parameters = new ArrayList<>();

    /** @param filter whose rule and severity are left to whoever joins findings */
    static SearchSql of(SearchFilter filter) {
        SearchSql sql = new SearchSql();
        sql.senders(filter);
        sql.run(filter.run());
        sql.equal("s.agency", filter.agency());
        sql.equal("s.form", filter.form());
        if (filter.submission() > 0) {
            sql.and("s.id = ?", filter.submission());
        }
        return sql;
    }

    private void senders(SearchFilter filter) {
        filter.senders().ifPresent(codes -> {
            if (codes.isEmpty()) {
                and("1 = 0");
            } else {
                and("s.agency in (" + places(codes) + ")", codes.toArray());
            }
        });
    }

    private static String places(Collection<String> codes) {
        return String.join(", ", Collections.nCopies(codes.size(), "?"));
    }

    private void run(String key) {
        if (!key.isEmpty()) {
            and("s.live_sha256 in (select sha256 from records_run_file where execution_key = ?)", key);
        }
    }

    SearchSql equal(String column, String value) {
        return value.isEmpty() ? this : and(column + " = ?", value);
    }

    SearchSql and(String condition, Object... values) {
        conditions.append(" and ").append(condition);
        parameters.addAll(List.of(values));
        return this;
    }

    String conditions() {
        return conditions.toString();
    }

    Object[] parameters(Object... more) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(List.of(more));
        return all.toArray();
    }
}
