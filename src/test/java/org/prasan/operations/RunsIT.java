package org.prasan.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.prasan.operations.Failures.Failure;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.Run.Owner;
import org.prasan.pipeline.RunState;
import org.prasan.pipeline.Runs;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;
import org.prasan.vocabulary.Period;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is kept of runs and failures, on every database. */
class RunsIT {

    private static final Owner HERE = new Owner("here", 1, "2019-10-01T00:00:00Z");
    private static final Owner THERE = new Owner("there", 2, "2019-10-01T00:00:01Z");
    private static final Period YEAR = Period.parse("FY2562");

    @OnEveryDatabase
    void aRunIsKeptWithAllItWasMadeOf(Supplier<RecordsDatabase> database) {
        Runs runs = new Runs(database.get().dataSource());
        Run run = start(runs);
        runs.pinInputs(run, "abc");
        runs.summarise(run, List.of("หนึ่ง", "two"));
        assertThat(runs.end(run, RunState.DONE, List.of("/out/a", "/out/b"))).isTrue();

        Run kept = runs.last("job", YEAR).orElseThrow();
        assertThat(kept.key()).isEqualTo("job/FY2562/r1");
        assertThat(kept.definitions()).isEqualTo(Map.of("forms/A", "1", "a name", "2"));
        assertThat(kept.inputs()).isEqualTo("abc");
        assertThat(kept.summary()).containsExactly("หนึ่ง", "two");
        assertThat(kept.editions()).containsExactly("/out/a", "/out/b");
        assertThat(kept.asOf()).contains(LocalDate.of(2019, 10, 31));
        assertThat(kept.state()).isEqualTo(RunState.DONE);
        assertThat(runs.underWay()).isEmpty();
        assertThatThrownBy(() -> start(runs)).isInstanceOf(DuplicateKeyException.class);
    }

    @OnEveryDatabase
    void ofTwoProcessesThatGoOnWithARunOneGetsItAndTheOtherLosesItForGood(Supplier<RecordsDatabase> database) {
        Runs runs = new Runs(database.get().dataSource());
        Run begun = start(runs);
        assertThat(runs.close(begun, RunState.FAILED)).isTrue();
        assertThat(runs.beat(begun)).isFalse();
        Run failed = runs.find(begun.id()).orElseThrow();

        assertThat(runs.resume(failed, THERE, Map.of("forms/A", "1"))).isTrue();
        assertThat(runs.resume(failed, HERE, Map.of("forms/A", "1"))).isFalse();

        assertThat(runs.beat(runs.find(begun.id()).orElseThrow())).isTrue();
        assertThat(runs.end(begun, RunState.DONE, List.of())).isFalse();
        assertThat(runs.find(begun.id()).orElseThrow().state()).isEqualTo(RunState.STARTED);
    }

    @OnEveryDatabase
    void aHeartIsSilentByTheDatabasesOwnClock(Supplier<RecordsDatabase> database) {
        RecordsDatabase opened = database.get();
        Runs runs = new Runs(opened.dataSource());
        Run run = start(runs);
        assertThat(runs.hasBeatenWithin(run, Duration.ofSeconds(90))).isTrue();

        new JdbcTemplate(opened.dataSource())
                .update("update pipeline_run set heartbeat = current_timestamp - interval '91' second");

        assertThat(runs.hasBeatenWithin(run, Duration.ofSeconds(90))).isFalse();
    }

    @OnEveryDatabase
    void anOrderToStopIsForgottenWhenTheRunGoesOn(Supplier<RecordsDatabase> database) {
        Runs runs = new Runs(database.get().dataSource());
        Run run = start(runs);
        runs.askToStop(run);
        assertThat(runs.isAskedToStop(run)).isTrue();
        runs.end(run, RunState.STOPPED, List.of());

        runs.resume(runs.find(run.id()).orElseThrow(), THERE, Map.of());

        assertThat(runs.isAskedToStop(run)).isFalse();
    }

    @OnEveryDatabase
    void theLastFailureOfAnExecutionCounts(Supplier<RecordsDatabase> database) {
        Failures failures = new Failures(database.get().dataSource());
        failures.note(7, new Failure(FailureCode.PROCESS_DIED, List.of()));
        failures.note(7, new Failure(FailureCode.MARKED_FAILED, List.of("เครื่องค้าง", "hung")));

        assertThat(failures.of(7)).contains(new Failure(FailureCode.MARKED_FAILED, List.of("เครื่องค้าง", "hung")));
        assertThat(failures.of(8)).isEmpty();
    }

    private static Run start(Runs runs) {
        return runs.start(
                "job",
                YEAR,
                1,
                "",
                Path.of("/inbox"),
                Path.of("/out"),
                Optional.of(LocalDate.of(2019, 10, 31)),
                Map.of("forms/A", "1", "a name", "2"),
                HERE);
    }
}
