package org.prasan.operations.schedules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.prasan.catalog.Catalog;
import org.prasan.catalog.DefinitionProblem;
import org.prasan.operations.Causes;
import org.prasan.operations.Served;
import org.prasan.operations.Serving;
import org.prasan.operations.telling.Round;
import org.prasan.vocabulary.Text;

/**
 * Runs what is scheduled while the process serves: a look every minute writes down what has come, by whichever process
 * hears the metronome; every process takes of it what it has time for.
 */
public final class Scheduler implements Served {

    private static final long BEAT_SECONDS = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(28);
    private static final Duration BETWEEN_ROUNDS = Duration.ofMinutes(10);

    private final CurrentSchedules schedules;
    private final Scheduling scheduling;
    private final FiringWork work;
    private final ServingProcesses processes;
    private final ScheduleTelling telling;
    private final Round round;
    private final DataSource database;
    private final Clock clock;
    private final AtomicBoolean working = new AtomicBoolean();
    private Instant lastRound = Instant.MIN;
    private @Nullable Started started;

    Scheduler(
            CurrentSchedules schedules,
            Scheduling scheduling,
            FiringWork work,
            ServingProcesses processes,
            ScheduleTelling telling,
            Round round,
            DataSource database,
            Clock clock) {
        this.schedules = schedules;
        this.scheduling = scheduling;
        this.work = work;
        this.processes = processes;
        this.telling = telling;
        this.round = round;
        this.database = database;
        this.clock = clock;
    }

    /** What runs while it serves. */
    private record Started(
            long server,
            Serving serving,
            ScheduledExecutorService pulse,
            ScheduledExecutorService worker,
            Metronome metronome) {}

    @Override
    public Text start(Serving serving) {
        ServedDefinitions definitions = new ServedDefinitions(
                serving.definitions(), schedules, clock, (problems, holding) -> say(problems, holding, serving));
        Catalog catalog = definitions.begin();
        long server = processes.enter();
        ScheduledExecutorService worker = thread("schedules");
        ScheduledExecutorService pulse = thread("serving");
        look(definitions, serving);
        Metronome metronome = Metronome.start(database, isPostgresql(), server, () -> look(definitions, serving));
        started = new Started(server, serving, pulse, worker, metronome);
        pulse.scheduleWithFixedDelay(() -> beat(server, serving, worker), 0, BEAT_SECONDS, TimeUnit.SECONDS);
        int count = catalog.schedules().list().size();
        return new Text(
                "ตารางงาน " + count + " รายการ", String.format(Locale.ROOT, "%d schedules run by themselves", count));
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> daemon(task, name));
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private boolean isPostgresql() {
        try (java.sql.Connection connection = database.getConnection()) {
            return connection.getMetaData().getURL().startsWith("jdbc:postgresql:");
        } catch (java.sql.SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private void say(List<DefinitionProblem> problems, Catalog holding, Serving serving) {
        serving.screen()
                .accept("นิยามไม่ถูกต้อง ใช้นิยามเดิมต่อไป / definitions are not right, those before are used:");
        problems.forEach(problem -> serving.screen().accept("  " + problem));
        telling.wrong(problems, holding.telling());
    }

    /** What goes wrong now, since the database is away, goes well at the next look. */
    private synchronized void look(ServedDefinitions definitions, Serving serving) {
        try {
            Catalog catalog = definitions.look();
            telling.missed(scheduling.look(catalog), catalog.telling());
            Instant now = Objects.requireNonNull(clock.instant());
            if (lastRound.equals(Instant.MIN) || !now.isBefore(lastRound.plus(BETWEEN_ROUNDS))) {
                lastRound = now;
                round.make(catalog);
            }
        } catch (RuntimeException failed) {
            serving.screen().accept("ดูตารางงานไม่ได้ / schedules were not looked at: " + Causes.plain(failed));
        }
    }

    private void beat(long server, Serving serving, ScheduledExecutorService worker) {
        try {
            if (processes.beat(server)) {
                serving.toEnd().run();
            }
            releaseOfDead(serving);
            if (working.compareAndSet(false, true)) {
                worker.execute(() -> workOff(server, serving));
            }
        } catch (RuntimeException failed) {
            serving.screen().accept("ฐานข้อมูลไม่ตอบ / the database does not answer: " + Causes.plain(failed));
        }
    }

    private void releaseOfDead(Serving serving) {
        List<Long> living = new ArrayList<>();
        for (ServingProcesses.Serving process : processes.list()) {
            if (process.isAlive()) {
                living.add(process.id());
            } else {
                processes.leave(process.id());
            }
        }
        work.release(living, serving);
    }

    private void workOff(long server, Serving serving) {
        try {
            work.carryOut(server, serving);
        } catch (RuntimeException failed) {
            serving.screen().accept("ตารางงานสะดุด / a scheduled run was not carried out: " + Causes.plain(failed));
        } finally {
            working.set(false);
        }
    }

    @Override
    public void stop() {
        Started now = started;
        if (now == null) {
            return;
        }
        work.end();
        Thread ending = daemon(() -> end(now), "schedules-ending");
        ending.start();
        try {
            ending.join(PATIENCE.toMillis());
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    /** While the database is away each of these may wait for it; what is left then ends with the process. */
    private void end(Started now) {
        now.pulse().shutdownNow();
        now.worker().shutdown();
        now.metronome().close();
        try {
            now.worker().awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        processes.leave(now.server());
    }
}
