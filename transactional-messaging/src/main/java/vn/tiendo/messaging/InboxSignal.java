package vn.tiendo.messaging;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who wait for an event when this process has committed a batch. */
final class InboxSignal {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stored = lock.newCondition();
    private long batches;

    /** How many batches have been committed; read before looking, so that no batch is missed in between. */
    long seen() {
        lock.lock();
        try {
            return batches;
        } finally {
            lock.unlock();
        }
    }

    void committed() {
        lock.lock();
        try {
            batches++;
            stored.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until a batch after the one seen is committed, at most so long. */
    void awaitAfter(long seen, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (batches == seen && left > 0) {
                left = stored.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(25);
}
