package vn.tiendo.e2e.bulk;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Some clients side by side, each doing one thing after the other. */
final class Clients {

    private final int clients;
    private final Making making;

    Clients(int clients, Making making) {
        this.clients = clients;
        this.making = making;
    }

    /** Makes the client of a number. */
    interface Making {
        Client client(int number) throws Exception;
    }

    /** One client; closed when the time is over. */
    interface Client extends AutoCloseable {
        void doOne() throws Exception;
    }

    /** How many things all of them do in a second. */
    double perSecond(Duration duration) {
        var done = new AtomicLong();
        var failure = new AtomicReference<@Nullable Exception>();
        var ready = new CountDownLatch(clients);
        var go = new CountDownLatch(1);
        var threads = IntStream.range(0, clients)
                .mapToObj(number -> Thread.ofPlatform().start(() -> run(number, duration, done, failure, ready, go)))
                .toList();
        try {
            ready.await();
            long began = System.nanoTime();
            go.countDown();
            for (var thread : threads) {
                thread.join();
            }
            if (failure.get() != null) {
                throw new IllegalStateException("a client failed", failure.get());
            }
            return done.get() / ((System.nanoTime() - began) / 1e9);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void run(
            int number,
            Duration duration,
            AtomicLong done,
            AtomicReference<@Nullable Exception> failure,
            CountDownLatch ready,
            CountDownLatch go) {
        try (var client = making.client(number)) {
            ready.countDown();
            go.await();
            long end = System.nanoTime() + duration.toNanos();
            while (System.nanoTime() < end && failure.get() == null) {
                client.doOne();
                done.incrementAndGet();
            }
        } catch (Exception e) {
            failure.set(e);
            ready.countDown();
        }
    }
}
