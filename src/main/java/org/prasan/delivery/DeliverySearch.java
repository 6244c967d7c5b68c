package org.prasan.delivery;

import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Finds parcels page by page; the database leaves out what is not asked for. */
final class DeliverySearch {

    private static final String WHERE = " from delivery_parcel where kind in (:kinds)"
            + " and (:kind = '' or kind = :kind) and (:state = '' or state = :state)"
            + " and (:text = '' or lower(subject) like :part escape '!' or lower(recipient) like :part escape '!')";

    private final JdbcClient jdbc;

    DeliverySearch(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Newest first. */
    List<Delivery> page(List<String> kinds, DeliveryFilter filter, long from, int most) {
        return filtered(
                        "select *" + WHERE + " order by id desc offset :from rows fetch next :most rows only",
                        kinds,
                        filter)
                .param("from", from)
                .param("most", most)
                .query(DeliveryRow::of)
                .list();
    }

    long count(List<String> kinds, DeliveryFilter filter) {
        return filtered("select count(*)" + WHERE, kinds, filter)
                .query(Long.class)
                .single();
    }

    private StatementSpec filtered(String sql, List<String> kinds, DeliveryFilter filter) {
        String text = filter.text().strip().toLowerCase(Locale.ROOT);
        return jdbc.sql(sql)
                .param("kinds", kinds)
                .param("kind", filter.kind())
                .param("state", filter.state().map(DeliveryState::name).orElse(""))
                .param("text", text)
                .param("part", "%" + text.replaceAll("[!%_]", "!$0") + "%");
    }
}
