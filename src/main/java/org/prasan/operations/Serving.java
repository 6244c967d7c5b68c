package org.prasan.operations;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.prasan.catalog.LiveCatalog;
import org.prasan.pipeline.Progress;
import org.prasan.pipeline.Run;
import org.springframework.context.ApplicationContext;

/**
 * What {@code serve} gives to whatever it keeps running.
 *
 * @param out the folder of editions
 * @param application whose beans work with the database; may be the parent of a context of one's own
 * @param screen prints a line, called from several threads
 * @param toEnd tells the process to end; returns at once
 */
public record Serving(
        LiveCatalog definitions,
        Path out,
        Died died,
        ApplicationContext application,
        Consumer<String> screen,
        Runnable toEnd) {

    /** What is done about runs whose process has died. */
    public enum Died {
        /** They go on at once. */
        RESTART,
        /** They are named, for a person to decide. */
        OFFER
    }

    /** Runs have a log of their own; on the screen stands what a person should know before anything is done. */
    public Progress progress() {
        return new Progress() {
            @Override
            public void noted(String line) {
                screen.accept(line);
            }
        };
    }

    void ended(Run run, RunOutcome outcome) {
        screen.accept(run.key() + ": " + outcome.status());
        List<String> lines = outcome.lines();
        lines.forEach(line -> screen.accept("  " + line));
    }
}
