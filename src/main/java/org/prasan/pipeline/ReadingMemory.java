package org.prasan.pipeline;

import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.prasan.intake.InboxContent;

/**
 * What files that are read at the same time may take of memory together: half of what this process may use. One whose
 * reading may need all of that is read alone, so that the number of processors doesn't decide what can be read.
 */
final class ReadingMemory {

    private static final int KILOBYTE = 1 << 10;

    /** What is larger is not even loaded beside others. */
    private static final long LOADED_BESIDE_OTHERS = 2L << 20;

    private final int all;
    private final Semaphore kilobytes;

    /** @param bytes for all files that are read at a time */
    ReadingMemory(long bytes) {
        this.all = (int) Math.min(Integer.MAX_VALUE, Math.max(1, bytes / KILOBYTE));
        // Fair, lest small files keep a large one waiting until the end.
        this.kilobytes = new Semaphore(all, true);
    }

    static ReadingMemory withinMemory() {
        return new ReadingMemory(Runtime.getRuntime().maxMemory() / 2);
    }

    /** @param bytes of the content, as far as is known before it is loaded */
    void read(long bytes, Supplier<byte[]> load, Consumer<byte[]> read) {
        if (bytes > LOADED_BESIDE_OTHERS) {
            within(all, () -> read.accept(load.get()));
        } else {
            byte[] content = load.get();
            long needed = InboxContent.memory(content) / KILOBYTE + 1;
            within((int) Math.min(all, needed), () -> read.accept(content));
        }
    }

    private void within(int claimed, Runnable work) {
        kilobytes.acquireUninterruptibly(claimed);
        try {
            work.run();
        } finally {
            kilobytes.release(claimed);
        }
    }
}
