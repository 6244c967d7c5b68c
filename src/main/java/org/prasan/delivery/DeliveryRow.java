package org.prasan.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** A parcel as it lies in its table. */
final class DeliveryRow {

    private DeliveryRow() {}

    static Delivery of(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getLong("id"),
                new Parcel(
                        row.getString("kind"),
                        row.getString("subject"),
                        row.getString("recipient"),
                        row.getString("channel")),
                row.getString("message_id"),
                DeliveryState.valueOf(row.getString("state")),
                Instant.parse(row.getString("changed_at")),
                row.getString("detail"),
                row.getInt("attempts"),
                row.getString("destination"));
    }
}
