package org.prasan.records;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets one thread read the next page from the database while the caller's works on the last. Of 100,000 records reading
 * takes 0.5 s and working 0.6 s. The reading thread is never interrupted: that would close H2's file under everyone.
 */
final class ReadAhead {

    private ReadAhead() {}

    /**
     * @param pages the next one or none at the end; asked by one other thread, alone with its connection meanwhile
     * @param worker takes what is on the pages in their order, on this thread
     */
    static <T> void forEach(Supplier<Optional<List<T>>> pages, Consumer<T> worker) {
        ExecutorService reading = Executors.newSingleThreadExecutor(work -> new Thread(work, "read-ahead"));
        CompletableFuture<Optional<List<T>>> ahead = CompletableFuture.supplyAsync(pages, reading);
        try {
            for (Optional<List<T>> page = ahead.join(); page.isPresent(); page = ahead.join()) {
                ahead = CompletableFuture.supplyAsync(pages, reading);
                page.get().forEach(worker);
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        } finally {
            // The connection is the caller's again only when nobody reads from it any more.
            ahead.exceptionally(failed -> Optional.empty()).join();
            reading.shutdown();
        }
    }
}
