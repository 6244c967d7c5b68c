package org.prasan.pipeline;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Asks a run to stop where nothing is half done: between files, stages and editions. */
public final class StopSignal {

    private final AtomicReference<@Nullable Cause> cause = new AtomicReference<>();

    /** Why a run stops before its end. */
    public enum Cause {
        /** Somebody asked, or its process was told to end. */
        ASKED,
        /** The run belongs to another process, or was given up. */
        TAKEN_OVER
    }

    /** The first cause counts. */
    public void give(Cause why) {
        cause.compareAndSet(null, why);
    }

    public @Nullable Cause cause() {
        return cause.get();
    }

    /** @throws StoppedException when it was given */
    void check() {
        Cause why = cause.get();
        if (why != null) {
            throw new StoppedException(why);
        }
    }
}
