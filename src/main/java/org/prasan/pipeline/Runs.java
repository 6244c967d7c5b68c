package org.prasan.pipeline;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.prasan.pipeline.Run.Owner;
import org.prasan.records.Seen;
import org.prasan.vocabulary.Period;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what each run was asked to do, what it was made of and what it came to. */
public final class Runs {

    private static final String OF_OWNER = " where id = ? and host = ? and process = ? and process_start = ?";

    private final JdbcClient jdbc;

    public Runs(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    public Run start(
            String job,
            Period period,
            int revision,
            String reason,
            Path inbox,
            Path out,
            Optional<LocalDate> asOf,
            Map<String, String> definitions,
            Owner owner) {
        jdbc.sql(
                        "insert into pipeline_run (job, period, revision, reason, inbox, out_folder, as_of, definitions, inputs,"
                                + " state, summary, editions, host, process, process_start)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, '', ?, '', '', ?, ?, ?)")
                .params(
                        job,
                        period.code(),
                        revision,
                        reason,
                        inbox.toString(),
                        out.toString(),
                        asOf.map(LocalDate::toString).orElse(""),
                        lines(definitions),
                        RunState.STARTED.name(),
                        owner.host(),
                        owner.process(),
                        owner.processStart())
                .update();
        return find(job, period, revision).orElseThrow();
    }

    /**
     * A run that goes on belongs to the process that goes on with it.
     *
     * @param run as it was when this was decided
     * @param definitions of now: those of its report may be others than when it began
     * @return false when another process was quicker
     */
    public boolean resume(Run run, Owner owner, Map<String, String> definitions) {
        return jdbc.sql("update pipeline_run set state = ?, definitions = ?, host = ?, process = ?, process_start = ?,"
                                + " stop_asked = false, heartbeat = current_timestamp"
                                + OF_OWNER + " and state = ?")
                        .param(RunState.STARTED.name())
                        .param(lines(definitions))
                        .params(values(owner))
                        .param(run.id())
                        .params(values(run.owner()))
                        .param(run.state().name())
                        .update()
                == 1;
    }

    /** @return false when the run is under way no more, or in another process */
    public boolean beat(Run run) {
        return jdbc.sql("update pipeline_run set heartbeat = current_timestamp" + OF_OWNER + " and state = 'STARTED'")
                        .param(run.id())
                        .params(values(run.owner()))
                        .update()
                == 1;
    }

    /** By the database's clock, since those of two hosts differ. */
    public boolean hasBeatenWithin(Run run, Duration time) {
        return jdbc.sql("select count(*) from pipeline_run where id = ? and heartbeat > current_timestamp - interval '"
                                + time.toSeconds() + "' second")
                        .param(run.id())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    public void askToStop(Run run) {
        jdbc.sql("update pipeline_run set stop_asked = true where id = ?")
                .param(run.id())
                .update();
    }

    public boolean isAskedToStop(Run run) {
        return jdbc.sql("select stop_asked from pipeline_run where id = ?")
                .param(run.id())
                .query(Boolean.class)
                .single();
    }

    /**
     * Decided from outside, about a run whose process has died or is not trusted: that process finds that it lost it.
     *
     * @return false when the run does not stand as it did when this was decided
     */
    public boolean close(Run run, RunState state) {
        return jdbc.sql("update pipeline_run set state = ?, process_start = ''" + OF_OWNER + " and state = ?")
                        .param(state.name())
                        .param(run.id())
                        .params(values(run.owner()))
                        .param(run.state().name())
                        .update()
                == 1;
    }

    public void pinInputs(Run run, String inputs) {
        jdbc.sql("update pipeline_run set inputs = ? where id = ?")
                .params(inputs, run.id())
                .update();
    }

    /** Its figures know what was read and amended up to here. */
    public void noteSeen(Run run, Seen seen) {
        jdbc.sql("update pipeline_run set seen_submission = ?, seen_amendment = ? where id = ?")
                .params(seen.submission(), seen.amendment(), run.id())
                .update();
    }

    /** Up to where the figures of each run know what was read and amended, by run. */
    public Map<Long, Seen> seen() {
        return jdbc
                .sql("select id, seen_submission, seen_amendment from pipeline_run")
                .query((row, number) -> Map.entry(row.getLong(1), new Seen(row.getLong(2), row.getLong(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public void summarise(Run run, List<String> summary) {
        jdbc.sql("update pipeline_run set summary = ? where id = ?")
                .params(String.join("\n", summary), run.id())
                .update();
    }

    /** @return false when the run does not belong to its owner any more: then nothing is changed */
    public boolean end(Run run, RunState state, List<String> editions) {
        return jdbc.sql("update pipeline_run set state = ?, editions = ?" + OF_OWNER)
                        .param(state.name())
                        .param(String.join("\n", editions))
                        .param(run.id())
                        .params(values(run.owner()))
                        .update()
                == 1;
    }

    /** An edition of a run lies elsewhere now. */
    public void moved(String key, String from, String to) {
        for (Run run : list()) {
            if (run.key().equals(key) && run.editions().contains(from)) {
                String editions = run.editions().stream()
                        .map(edition -> edition.equals(from) ? to : edition)
                        .collect(Collectors.joining("\n"));
                jdbc.sql("update pipeline_run set editions = ? where id = ?")
                        .params(editions, run.id())
                        .update();
            }
        }
    }

    public Optional<Run> find(long id) {
        return jdbc.sql("select * from pipeline_run where id = ?")
                .param(id)
                .query(Runs::run)
                .optional();
    }

    public Optional<Run> find(String job, Period period, int revision) {
        return jdbc.sql("select * from pipeline_run where job = ? and period = ? and revision = ?")
                .params(job, period.code(), revision)
                .query(Runs::run)
                .optional();
    }

    /** The latest revision of a job's period. */
    public Optional<Run> last(String job, Period period) {
        return jdbc
                .sql("select * from pipeline_run where job = ? and period = ? order by revision desc")
                .params(job, period.code())
                .query(Runs::run)
                .list()
                .stream()
                .findFirst();
    }

    /** Newest first. */
    public List<Run> list() {
        return jdbc.sql("select * from pipeline_run order by id desc")
                .query(Runs::run)
                .list();
    }

    public List<Run> underWay() {
        return jdbc.sql("select * from pipeline_run where state = 'STARTED' order by id")
                .query(Runs::run)
                .list();
    }

    private static List<Object> values(Owner owner) {
        return List.of(owner.host(), owner.process(), owner.processStart());
    }

    private static String lines(Map<String, String> definitions) {
        return new TreeMap<>(definitions)
                .entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining("\n"));
    }

    private static Run run(ResultSet row, int number) throws SQLException {
        Map<String, String> definitions = new TreeMap<>();
        row.getString("definitions").lines().forEach(line -> {
            int space = line.lastIndexOf(' ');
            definitions.put(line.substring(0, space), line.substring(space + 1));
        });
        String asOf = row.getString("as_of");
        return new Run(
                row.getLong("id"),
                row.getString("job"),
                Period.parse(row.getString("period")),
                row.getInt("revision"),
                row.getString("reason"),
                Path.of(row.getString("inbox")),
                Path.of(row.getString("out_folder")),
                asOf.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(asOf)),
                definitions,
                row.getString("inputs"),
                RunState.valueOf(row.getString("state")),
                row.getString("summary").lines().toList(),
                row.getString("editions").lines().toList(),
                new Owner(row.getString("host"), row.getLong("process"), row.getString("process_start")));
    }
}
