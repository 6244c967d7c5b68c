package org.prasan.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Makes an edition's files on all processors, in memory, so that a failure leaves nothing. What takes longest is begun
 * first.
 */
final class SideBySide {

    private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

    void add(String name, Supplier<byte[]> file) {
        files.put(name, file);
    }

    /** Throws what the first file that could not be made threw. */
    SortedMap<String, byte[]> make() {
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Map<String, Future<byte[]>> making = new LinkedHashMap<>();
            files.forEach((name, file) -> making.put(name, workers.submit(file::get)));
            SortedMap<String, byte[]> made = new TreeMap<>();
            making.forEach((name, file) -> made.put(name, result(name, file)));
            return made;
        } finally {
            workers.shutdownNow();
        }
    }

    private static byte[] result(String name, Future<byte[]> file) {
        try {
            return file.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("interrupted while " + name + " was made");
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(name + " cannot be made", e);
        }
    }
}
