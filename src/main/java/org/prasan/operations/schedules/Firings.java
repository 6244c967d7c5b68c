package org.prasan.operations.schedules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.prasan.operations.schedules.Firing.State;
import org.prasan.vocabulary.Period;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps each time that a schedule was to run, once. */
public final class Firings {

    private final JdbcClient jdbc;

    Firings(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Called while the schedule's row is locked, so that nobody adds the same meanwhile. Does nothing when it is there. */
    void add(Firing firing) {
        if (isKnown(firing.schedule(), firing.occurrence())) {
            return;
        }
        jdbc.sql("insert into operations_firing (schedule, occurrence, planned_at, job, period, state, server, why)"
                        + " values (?, ?, ?, ?, ?, ?, 0, ?)")
                .params(
                        firing.schedule(),
                        firing.occurrence(),
                        text(firing.planned()),
                        firing.job(),
                        firing.period().code(),
                        firing.state().name(),
                        String.join("\n", firing.why()))
                .update();
    }

    boolean isKnown(String schedule, String occurrence) {
        return jdbc.sql("select count(*) from operations_firing where schedule = ? and occurrence = ?")
                        .params(schedule, occurrence)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Takes the oldest that waits and whose schedule is not paused; each is taken by one process only.
     *
     * @param besides are left alone
     */
    Optional<Firing> take(long server, Instant now, Collection<Long> besides) {
        for (Firing firing : waiting(now)) {
            if (!besides.contains(firing.id()) && take(firing, server)) {
                return Optional.of(firing);
            }
        }
        return Optional.empty();
    }

    private List<Firing> waiting(Instant now) {
        return jdbc.sql("select * from operations_firing where state = 'WAITING' and planned_at <= ?"
                        + " and schedule not in (select name from operations_schedule where paused_at <> '')"
                        + " order by planned_at, id")
                .param(text(now))
                .query(Firings::firing)
                .list();
    }

    private boolean take(Firing firing, long server) {
        return jdbc.sql("update operations_firing set state = 'TAKEN', server = ? where id = ? and state = 'WAITING'")
                        .params(server, firing.id())
                        .update()
                == 1;
    }

    void settle(Firing firing, State state, List<String> why) {
        jdbc.sql("update operations_firing set state = ?, server = 0, why = ? where id = ?")
                .params(state.name(), String.join("\n", why), firing.id())
                .update();
    }

    /** Those that a process took and has not settled. */
    List<Firing> takenBy(long server) {
        return jdbc.sql("select * from operations_firing where state = 'TAKEN' and server = ? order by planned_at, id")
                .param(server)
                .query(Firings::firing)
                .list();
    }

    /** Those that are taken, and by none of these processes. */
    List<Firing> takenByNoneOf(Collection<Long> servers) {
        return jdbc.sql("select * from operations_firing where state = 'TAKEN' and server not in (:servers)"
                        + " order by planned_at, id")
                .param("servers", servers)
                .query(Firings::firing)
                .list();
    }

    /** Newest first. */
    public List<Firing> list() {
        return jdbc.sql("select * from operations_firing order by planned_at desc, id desc")
                .query(Firings::firing)
                .list();
    }

    static String text(Instant moment) {
        return Objects.requireNonNull(moment.truncatedTo(ChronoUnit.SECONDS)).toString();
    }

    private static Firing firing(ResultSet row, int number) throws SQLException {
        return new Firing(
                row.getLong("id"),
                row.getString("schedule"),
                row.getString("occurrence"),
                Instant.parse(row.getString("planned_at")),
                row.getString("job"),
                Period.parse(row.getString("period")),
                State.valueOf(row.getString("state")),
                row.getString("why").lines().toList());
    }
}
