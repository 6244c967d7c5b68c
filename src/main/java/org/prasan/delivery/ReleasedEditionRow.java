package org.prasan.delivery;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.prasan.delivery.ReleasedEdition.Decision;
import org.prasan.delivery.ReleasedEdition.State;
import org.prasan.delivery.ReleasedEdition.Withdrawal;
import org.prasan.reports.SafeEdition;
import org.prasan.vocabulary.Period;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An edition as it lies in its table. */
final class ReleasedEditionRow {

    private ReleasedEditionRow() {}

    static void insert(
            JdbcClient jdbc, SafeEdition edition, String run, Path publishedBelow, String approval, String made) {
        jdbc.sql(
                        "insert into delivery_edition (id, report, period, revision, audience, as_of, run, folder, published_below,"
                                + " manifest_sha256, state, approval, made_at, decided_at, decided_by, decided_why,"
                                + " withdrawn_at, withdrawn_by, withdrawn_why, successor)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '', '', '', '', '')")
                .params(
                        edition.id(),
                        edition.report(),
                        edition.period().code(),
                        edition.revision(),
                        edition.audience(),
                        edition.asOf().toString(),
                        run,
                        edition.folder().toString(),
                        publishedBelow.toString(),
                        edition.manifestSha256(),
                        (approval.isEmpty() ? State.RELEASED : State.AWAITING).name(),
                        approval,
                        made)
                .update();
    }

    static ReleasedEdition of(ResultSet row, int number) throws SQLException {
        return new ReleasedEdition(
                row.getString("id"),
                row.getString("report"),
                Period.parse(row.getString("period")),
                row.getInt("revision"),
                row.getString("audience"),
                LocalDate.parse(row.getString("as_of")),
                row.getString("run"),
                Path.of(row.getString("folder")),
                Path.of(row.getString("published_below")),
                row.getString("manifest_sha256"),
                State.valueOf(row.getString("state")),
                row.getString("approval"),
                Instant.parse(row.getString("made_at")),
                decided(row),
                withdrawn(row));
    }

    private static Optional<Decision> decided(ResultSet row) throws SQLException {
        String moment = row.getString("decided_at");
        return moment.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Decision(Instant.parse(moment), row.getString("decided_by"), row.getString("decided_why")));
    }

    private static Optional<Withdrawal> withdrawn(ResultSet row) throws SQLException {
        String moment = row.getString("withdrawn_at");
        return moment.isEmpty()
                ? Optional.empty()
                : Optional.of(new Withdrawal(
                        Instant.parse(moment),
                        row.getString("withdrawn_by"),
                        row.getString("withdrawn_why"),
                        row.getString("successor")));
    }
}
