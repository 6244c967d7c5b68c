package org.prasan.operations;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.prasan.pipeline.Run;
import org.prasan.pipeline.Runs;
import org.prasan.pipeline.StopSignal;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The runs of this process: each beats while it works, hears when somebody asks it to stop or took it over, and is
 * waited for when the process is told to end.
 */
final class ActiveRuns implements SmartLifecycle {

    private static final Duration BEAT = Duration.ofSeconds(2);

    /** What holds the process on after it was told to end has half a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(28);

    private final Runs runs;
    private final Map<Long, Active> active = new ConcurrentHashMap<>();
    private volatile boolean running;
    private volatile boolean stopping;
    private @Nullable ScheduledExecutorService pulse;

    ActiveRuns(Runs runs) {
        this.runs = runs;
    }

    private record Active(Run run, StopSignal stop, CountDownLatch ended) {}

    /** Whether the process was told to end: then nothing is begun any more. */
    boolean isEnding() {
        return stopping;
    }

    boolean has(Run run) {
        return active.containsKey(run.id());
    }

    /** @param work gets the signal that it is to stop */
    <T> T during(Run run, Function<StopSignal, T> work) {
        Active mine = new Active(run, new StopSignal(), new CountDownLatch(1));
        active.put(run.id(), mine);
        if (stopping) {
            mine.stop().give(StopSignal.Cause.ASKED);
        }
        beatFromNowOn();
        try {
            return work.apply(mine.stop());
        } finally {
            active.remove(run.id());
            mine.ended().countDown();
        }
    }

    private synchronized void beatFromNowOn() {
        if (pulse == null) {
            pulse = Executors.newSingleThreadScheduledExecutor(beat -> {
                Thread thread = new Thread(beat, "heartbeat");
                thread.setDaemon(true);
                return thread;
            });
            pulse.scheduleWithFixedDelay(this::beat, BEAT.toMillis(), BEAT.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void beat() {
        for (Active each : active.values()) {
            if (answers(() -> !runs.beat(each.run()))) {
                each.stop().give(StopSignal.Cause.TAKEN_OVER);
            } else if (answers(() -> runs.isAskedToStop(each.run()))) {
                each.stop().give(StopSignal.Cause.ASKED);
            }
        }
    }

    /** A database that is away says nothing; the run itself will notice. */
    private static boolean answers(Supplier<Boolean> question) {
        try {
            return question.get();
        } catch (DataAccessException | TransactionException away) {
            return false;
        }
    }

    /** All of them, and whatever begins after this. */
    void askToStop() {
        stopping = true;
        active.values().forEach(each -> each.stop().give(StopSignal.Cause.ASKED));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Called before anything that runs need is closed. */
    @Override
    public void stop() {
        askToStop();
        try {
            for (Active each : active.values()) {
                each.ended().await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            if (pulse != null) {
                pulse.shutdownNow();
            }
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
