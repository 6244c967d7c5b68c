package org.prasan.operations.schedules;

import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.prasan.operations.Processes;
import org.prasan.pipeline.Run.Owner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps which processes serve, so that what a dead one had taken is taken by another, and one can be told to end. */
public final class ServingProcesses {

    /** A host that is busy, or a database that is slow, is not dead. */
    private static final Duration SILENCE = Duration.ofSeconds(90);

    private final JdbcClient jdbc;

    ServingProcesses(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** A process that serves. */
    record Serving(long id, Owner owner, boolean recent) {

        boolean isAlive() {
            return Processes.isOfThisHost(owner) ? Processes.isAlive(owner) : recent;
        }
    }

    /** @return its number */
    long enter() {
        Owner owner = Processes.current();
        jdbc.sql("insert into operations_server (host, process, process_start) values (?, ?, ?)")
                .params(owner.host(), owner.process(), owner.processStart())
                .update();
        return jdbc.sql("select max(id) from operations_server where host = ? and process = ? and process_start = ?")
                .params(owner.host(), owner.process(), owner.processStart())
                .query(Long.class)
                .single();
    }

    /** @return whether it is asked to end */
    boolean beat(long id) {
        jdbc.sql("update operations_server set heartbeat = current_timestamp where id = ?")
                .param(id)
                .update();
        return jdbc.sql("select count(*) from operations_server where id = ? and stop_asked")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void leave(long id) {
        jdbc.sql("delete from operations_server where id = ?").param(id).update();
    }

    List<Serving> list() {
        return jdbc.sql("select id, host, process, process_start,"
                        + " heartbeat > current_timestamp - interval '" + SILENCE.toSeconds() + "' second as recent"
                        + " from operations_server order by id")
                .query((row, number) -> new Serving(
                        row.getLong("id"),
                        new Owner(row.getString("host"), row.getLong("process"), row.getString("process_start")),
                        row.getBoolean("recent")))
                .list();
    }

    /** @return how many processes of this host live and were asked */
    public int askToEnd() {
        List<Serving> living = list().stream()
                .filter(serving -> Processes.isOfThisHost(serving.owner()) && serving.isAlive())
                .toList();
        living.forEach(serving -> jdbc.sql("update operations_server set stop_asked = true where id = ?")
                .param(serving.id())
                .update());
        return living.size();
    }
}
