package org.prasan.operations;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.prasan.catalog.LiveCatalog;
import org.prasan.vocabulary.Text;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps things running until the process is told to end. They are started in their order and stopped in the reverse one,
 * before anything that they need is closed.
 */
public final class Server implements SmartLifecycle {

    private final ActiveRuns active;
    private final Restarts restarts;
    private final ApplicationContext application;
    private final Deque<Served> started = new ArrayDeque<>();
    private final CountDownLatch toldToEnd = new CountDownLatch(1);
    private volatile boolean running;
    private volatile boolean serving;

    Server(ActiveRuns active, Restarts restarts, ApplicationContext application) {
        this.active = active;
        this.restarts = restarts;
        this.application = application;
    }

    /** Returns when the process was told to end and all has stopped. */
    public void serve(
            List<Served> parts, LiveCatalog definitions, Path out, Serving.Died died, Consumer<String> screen) {
        Serving given = new Serving(definitions, out, died, application, screen, toldToEnd::countDown);
        serving = true;
        try {
            begin(restarts, given);
            parts.forEach(part -> begin(part, given));
            screen.accept("พร้อมทำงาน หยุดด้วย Ctrl-C / ready; Ctrl-C ends it");
            toldToEnd.await();
        } catch (InterruptedException toldToEnd) {
            Thread.currentThread().interrupt();
        } finally {
            stop();
        }
    }

    /** Whether the process is there to serve: then it ends well when it is told to end. */
    public boolean isServing() {
        return serving;
    }

    private synchronized void begin(Served part, Serving given) {
        if (toldToEnd.getCount() > 0) {
            Text ready = part.start(given);
            started.push(part);
            given.screen().accept(ready.th() + " / " + ready.en());
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public synchronized void stop() {
        toldToEnd.countDown();
        if (!started.isEmpty()) {
            active.askToStop();
        }
        while (!started.isEmpty()) {
            started.pop().stop();
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
