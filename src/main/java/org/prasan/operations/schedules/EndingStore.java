package org.prasan.operations.schedules;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.quartz.JobPersistenceException;
import org.quartz.impl.jdbcjobstore.JobStoreTX;

/**
 * A store of Quartz that can end while its database is away. Quartz's own tries to give back what it holds until it is told
 * of the shutdown, and a shutdown that waits joins the threads that try before it tells the store (QuartzScheduler.shutdown,
 * 2.5): neither ever ends. A shutdown begins with a pause, from which on this one tries no more.
 */
@SuppressWarnings("unchecked") // of JobStoreTX itself, which overrides without type parameters
public final class EndingStore extends JobStoreTX {

    private final CountDownLatch ending = new CountDownLatch(1);

    @Override
    public void schedulerPaused() {
        ending.countDown();
        super.schedulerPaused();
    }

    /** What is not given back is taken by another process, as after a death. */
    @Override
    protected <T> T retryExecuteInNonManagedTXLock(String lockName, TransactionCallback<T> callback) {
        while (true) {
            try {
                return executeInNonManagedTXLock(lockName, callback, null);
            } catch (JobPersistenceException | RuntimeException away) {
                if (isEndingWithin(getDbRetryInterval())) {
                    throw new IllegalStateException("the scheduler ends while its database is away", away);
                }
            }
        }
    }

    private boolean isEndingWithin(long millis) {
        try {
            return ending.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException toldToEnd) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
