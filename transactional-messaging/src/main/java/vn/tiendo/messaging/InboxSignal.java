package vn.tiendo.messaging;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes those who wait for an event when this process has committed a batch, and remembers what it read last. */
final class InboxSignal {

    static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(25);
    private static final int REMEMBERED = 20_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition stored = lock.newCondition();
    private final Set<UUID> lately = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });
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

    /** @param ids of events that are here by now: stored and folded, or passed over */
    void committed(Collection<UUID> ids) {
        lock.lock();
        try {
            lately.addAll(ids);
            batches++;
            stored.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether this process has read all of them lately; of others it says nothing. */
    boolean hasRead(Collection<UUID> ids) {
        lock.lock();
        try {
            return lately.containsAll(ids);
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
}
