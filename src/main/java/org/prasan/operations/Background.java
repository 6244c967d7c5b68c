package org.prasan.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prasan.pipeline.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Work that somebody asked for and does not wait for: one after another in this process, each with how far it has come.
 * The runs themselves are known to the database; what is told here is forgotten when the process ends.
 */
public final class Background implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int REMEMBERED = 100;

    private final Clock clock;
    private final AtomicLong numbers = new AtomicLong();
    private final Map<Long, Task> tasks = new ConcurrentHashMap<>();
    private @Nullable ExecutorService worker;

    Background(Clock clock) {
        this.clock = clock;
    }

    /** One piece of work. */
    public static final class Task {

        private final long number;
        private final String what;
        private final String actor;
        private final Instant asked;
        private final LiveProgress progress;
        private volatile @Nullable RunOutcome outcome;

        private Task(long number, String what, String actor, Instant asked, LiveProgress progress) {
            this.number = number;
            this.what = what;
            this.actor = actor;
            this.asked = asked;
            this.progress = progress;
        }

        public long number() {
            return number;
        }

        /** Such as {@code run committee-reports FY2562}. */
        public String what() {
            return what;
        }

        public String actor() {
            return actor;
        }

        public Instant asked() {
            return asked;
        }

        public LiveProgress progress() {
            return progress;
        }

        /** Empty while it waits or goes on. */
        public Optional<RunOutcome> outcome() {
            return Optional.ofNullable(outcome);
        }
    }

    /** @param work hears nothing of who asked; it notes that itself where it must be known */
    public synchronized Task begin(String what, String actor, Function<Progress, RunOutcome> work) {
        if (worker == null) {
            worker = Executors.newSingleThreadExecutor(each -> {
                Thread thread = new Thread(each, "background");
                thread.setDaemon(true);
                // It and what it starts outlive the web server, in one of whose threads it may be made.
                thread.setContextClassLoader(Background.class.getClassLoader());
                return thread;
            });
        }
        Task task = new Task(numbers.incrementAndGet(), what, actor, clock.instant(), new LiveProgress(clock));
        tasks.put(task.number(), task);
        forgetTheOldest();
        worker.execute(() -> task.outcome = outcome(work, task));
        return task;
    }

    private static RunOutcome outcome(Function<Progress, RunOutcome> work, Task task) {
        try {
            return work.apply(task.progress());
        } catch (RuntimeException fault) {
            LOG.error("{} failed", task.what(), fault);
            return RunOutcome.failed(FailureCode.UNEXPECTED, List.of(Causes.plain(fault)));
        }
    }

    private void forgetTheOldest() {
        List<Task> all = list();
        all.stream()
                .skip(REMEMBERED)
                .filter(task -> task.outcome().isPresent())
                .forEach(task -> tasks.remove(task.number()));
    }

    public Optional<Task> find(long number) {
        return Optional.ofNullable(tasks.get(number));
    }

    /** Newest first. */
    public List<Task> list() {
        List<Task> all = new ArrayList<>(tasks.values());
        all.sort(Comparator.comparingLong(Task::number).reversed());
        return all;
    }

    @Override
    public synchronized void destroy() {
        if (worker != null) {
            worker.shutdown();
        }
    }
}
