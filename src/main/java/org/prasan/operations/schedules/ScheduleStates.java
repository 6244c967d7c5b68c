package org.prasan.operations.schedules;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.prasan.operations.schedules.ScheduleState.Pause;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps how schedules stand. One is changed by one process at a time, however many look at once. */
final class ScheduleStates {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LongSupplier newestRun;

    ScheduleStates(DataSource dataSource, Clock clock, LongSupplier newestRun) {
        this.newestRun = newestRun;
        this.jdbc = JdbcClient.create(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.clock = clock;
    }

    Optional<ScheduleState> find(String name) {
        return jdbc.sql("select * from operations_schedule where name = ?")
                .param(name)
                .query(ScheduleState::of)
                .optional();
    }

    /** In one transaction with whatever the work writes. A schedule that is new begins now. */
    <T> T locked(String name, Function<ScheduleState, T> work) {
        begin(name);
        return Objects.requireNonNull(transaction.execute(status -> {
            List<ScheduleState> states = jdbc.sql("select * from operations_schedule where name = ? for update")
                    .param(name)
                    .query(ScheduleState::of)
                    .list();
            return work.apply(states.get(0));
        }));
    }

    private void begin(String name) {
        if (find(name).isPresent()) {
            return;
        }
        try {
            jdbc.sql("insert into operations_schedule"
                            + " (name, considered, run_seen, paused_at, paused_by, paused_why, changed)"
                            + " values (?, ?, ?, '', '', '', '')")
                    .params(name, Firings.text(clock.instant()), newestRun.getAsLong())
                    .update();
        } catch (DuplicateKeyException quicker) {
            // Another process has just begun it.
        }
    }

    void considered(String name, Instant moment) {
        jdbc.sql("update operations_schedule set considered = ? where name = ?")
                .params(Firings.text(moment), name)
                .update();
    }

    /** Runs that there are now are not followed any more. */
    void forgetRuns(String name) {
        jdbc.sql("update operations_schedule set run_seen = ? where name = ?")
                .params(newestRun.getAsLong(), name)
                .update();
    }

    void pause(String name, Pause pause) {
        jdbc.sql("update operations_schedule set paused_at = ?, paused_by = ?, paused_why = ? where name = ?")
                .params(Firings.text(pause.since()), pause.by(), pause.why(), name)
                .update();
    }

    void resume(String name) {
        jdbc.sql("update operations_schedule set paused_at = '', paused_by = '', paused_why = '' where name = ?")
                .param(name)
                .update();
    }

    void change(String name, Map<String, String> changed) {
        jdbc.sql("update operations_schedule set changed = ? where name = ?")
                .params(ScheduleState.lines(changed), name)
                .update();
    }
}
