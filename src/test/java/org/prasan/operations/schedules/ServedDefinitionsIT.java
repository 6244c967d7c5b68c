package org.prasan.operations.schedules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DefinitionException;
import org.prasan.catalog.LiveCatalog;
import org.prasan.records.OnEveryDatabase;
import org.prasan.records.RecordsDatabase;
import org.prasan.support.HomeBuilder;

/** Files that are changed while schedules run by them. */
class ServedDefinitionsIT {

    private static final String RIGHT = "{schedule: a, cron: 30 8 5 * *, period: previous month}";
    private static final String NEVER = "{schedule: a, cron: 30 8 31 2 *, period: previous month}";

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    private ServedDefinitions serve(RecordsDatabase database) {
        SettableClock clock = new SettableClock("2026-12-01T08:00");
        CurrentSchedules schedules = new CurrentSchedules(new ScheduleStates(database.dataSource(), clock, () -> 0));
        return new ServedDefinitions(
                new LiveCatalog(folder),
                schedules,
                clock,
                (problems, holding) -> said.add(problems.get(0).file() + " "
                        + holding.schedules().list().size()));
    }

    @OnEveryDatabase
    void whatWasRightRunsOnAndTheMistakeIsSaidOnce(Supplier<RecordsDatabase> database) {
        ScheduledHome home = new ScheduledHome(folder);
        home.with(RIGHT);
        ServedDefinitions served = serve(database.get());
        Catalog begun = served.begin();

        home.file(HomeBuilder.INDICATORS, "indicators: [");
        assertThat(served.look()).isSameAs(begun);
        assertThat(said).as("it may just be being written").isEmpty();
        assertThat(served.look()).isSameAs(begun);
        served.look();
        assertThat(said).containsExactly(HomeBuilder.INDICATORS + " 1");
    }

    @OnEveryDatabase
    void afterItWasMendedTheNewHoldsAndTheNextMistakeIsSaid(Supplier<RecordsDatabase> database) {
        ScheduledHome home = new ScheduledHome(folder);
        home.with(RIGHT);
        ServedDefinitions served = serve(database.get());
        served.begin();
        String job = home.text(HomeBuilder.JOB);
        home.file(HomeBuilder.JOB, "job: [");
        served.look();
        served.look();

        home.file(HomeBuilder.JOB, job + "  - {schedule: b, cron: 0 9 1 * *, period: previous month}\n");
        assertThat(served.look().schedules().list()).hasSize(2);
        served.look();
        home.file(HomeBuilder.JOB, "job: [");
        served.look();
        served.look();

        assertThat(said).containsExactly(HomeBuilder.JOB + " 1", HomeBuilder.JOB + " 2");
    }

    @OnEveryDatabase
    void aScheduleThatWouldNeverRunIsNotTakenUp(Supplier<RecordsDatabase> database) {
        ScheduledHome home = new ScheduledHome(folder);
        home.with(RIGHT);
        ServedDefinitions served = serve(database.get());
        Catalog begun = served.begin();

        home.with(NEVER);
        served.look();
        assertThat(served.look()).isSameAs(begun);

        assertThat(said).containsExactly(HomeBuilder.JOB + " 1");
    }

    @OnEveryDatabase
    void nothingIsServedThatWasNeverRight(Supplier<RecordsDatabase> database) {
        new ScheduledHome(folder).with(NEVER);
        ServedDefinitions served = serve(database.get());

        assertThatExceptionOfType(DefinitionException.class).isThrownBy(served::begin);
    }
}
