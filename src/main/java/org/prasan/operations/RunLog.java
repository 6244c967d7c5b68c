package org.prasan.operations;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prasan.pipeline.Progress;
import org.prasan.vocabulary.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an execution said, each line with its moment, in {@code data/logs/<execution>.log}; passed on to whoever watches.
 * A run does not fail for want of its log.
 */
final class RunLog implements Progress, AutoCloseable {

    /** For whoever collects logs as fields: see {@code PRASAN_LOG}. Words that may name a file stay in our own. */
    private static final Logger LOG = LoggerFactory.getLogger("org.prasan.run");

    private final Path folder;
    private final Clock clock;
    private final Progress watcher;
    private final List<String> before = new ArrayList<>();
    private @Nullable BufferedWriter file;
    private @Nullable Throwable first;

    RunLog(Path folder, Clock clock, Progress watcher) {
        this.folder = folder;
        this.clock = clock;
        this.watcher = watcher;
    }

    static Path file(Path folder, long execution) {
        return folder.resolve(execution + ".log");
    }

    /** What was said before is written first. */
    synchronized void open(long execution, String run) {
        try {
            Files.createDirectories(folder);
            file = Files.newBufferedWriter(
                    file(folder, execution), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            file = null;
        }
        line("execution " + execution + " " + run);
        before.forEach(this::line);
    }

    @Override
    public void started(Text stage) {
        line("> " + stage.en());
        LOG.info("begins: {}", stage.en());
        watcher.started(stage);
    }

    @Override
    public synchronized void noted(String line) {
        if (file == null) {
            before.add(line.strip());
        } else {
            line(line.strip());
        }
        watcher.noted(line);
    }

    @Override
    public void advanced(Text stage, int done, int total) {
        watcher.advanced(stage, done, total);
    }

    @Override
    public void ended(Text stage, Text outcome) {
        line("< " + stage.en() + ": " + outcome.en());
        LOG.info("ended: {}", stage.en());
        watcher.ended(stage, outcome);
    }

    /** Where it failed; what others said of it may hold people's data and is left out. */
    @Override
    public synchronized void failed(Text stage, Throwable failure) {
        if (first == null) {
            first = failure;
        }
        line("! " + stage.en());
        LOG.error("failed: {}", stage.en(), failure);
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            line(cause.getClass().getName());
            for (StackTraceElement frame : cause.getStackTrace()) {
                line("    " + frame);
            }
        }
        watcher.failed(stage, failure);
    }

    /** What made the run fail; what follows from it says less. */
    synchronized Optional<Throwable> firstFailure() {
        return Optional.ofNullable(first);
    }

    void ended(FailureCode code, List<String> words) {
        line("ended " + code.code());
        LOG.info("ended {}", code.code());
        words.forEach(this::line);
    }

    synchronized void line(String text) {
        if (file == null) {
            return;
        }
        try {
            file.write(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS) + " " + text);
            file.newLine();
            file.flush();
        } catch (IOException full) {
            file = null;
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException full) {
                file = null;
            }
        }
    }
}
