package org.prasan.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReadingMemoryTest {

    private static final int KILOBYTE = 1 << 10;

    private final AtomicInteger reading = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    @Timeout(60)
    void smallFilesAreReadBesideEachOther() throws Exception {
        ReadingMemory memory = new ReadingMemory(4 << 20);
        CountDownLatch both = new CountDownLatch(2);

        all(
                2,
                () -> memory.read(KILOBYTE, () -> new byte[KILOBYTE], content -> {
                    both.countDown();
                    await(both);
                }));

        assertThat(both.getCount()).isZero();
    }

    @Test
    @Timeout(60)
    void filesThatTogetherNeedMoreThanThereIsAreReadOneAfterTheOther() throws Exception {
        ReadingMemory memory = new ReadingMemory(20 * KILOBYTE);

        all(6, () -> memory.read(KILOBYTE, () -> new byte[KILOBYTE], content -> count()));

        assertThat(most).hasValue(1);
    }

    @Test
    @Timeout(60)
    void aLargeFileIsNotEvenLoadedBesideAnother() throws Exception {
        ReadingMemory memory = new ReadingMemory(1 << 30);

        all(
                3,
                () -> memory.read(
                        5 << 20,
                        () -> {
                            count();
                            return new byte[0];
                        },
                        content -> count()));

        assertThat(most).hasValue(1);
    }

    /** Another thread would be counted too if there were one. */
    private void count() {
        most.accumulateAndGet(reading.incrementAndGet(), Math::max);
        Thread.yield();
        reading.decrementAndGet();
    }

    private static void all(int threads, Runnable work) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> started = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                started.add(workers.submit(work));
            }
            for (Future<?> each : started) {
                each.get();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
