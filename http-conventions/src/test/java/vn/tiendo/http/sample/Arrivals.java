package vn.tiendo.http.sample;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.tiendo.http.PositionWait;

/** An inbox that one event has reached, and another reaches when a test says so. */
@Singleton
public class Arrivals implements PositionWait {
    public static final UUID HERE = UUID.fromString("01900000-0000-7000-8000-000000000001");
    public static final UUID HELD = UUID.fromString("01900000-0000-7000-8000-000000000009");

    public final AtomicInteger waiting = new AtomicInteger();
    public volatile CountDownLatch released = new CountDownLatch(1);

    @Override
    public boolean await(Collection<UUID> events, Duration atMost) {
        return events.contains(HELD) ? hold() : events.stream().allMatch(HERE::equals);
    }

    private boolean hold() {
        waiting.incrementAndGet();
        try {
            return released.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            waiting.decrementAndGet();
        }
    }
}
