package vn.tiendo.localstack.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.tiendo.localstack.EmbeddedPostgres18;

/** PostgreSQL, started again on its data whenever it ends before it is told to. */
final class SupervisedPostgres implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(SupervisedPostgres.class.getName());

    private final DataDirectory data;
    private final int port;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final BackOff backOff = new BackOff();
    private EmbeddedPostgres18 server;

    private SupervisedPostgres(DataDirectory data, int port, EmbeddedPostgres18 server) {
        this.data = data;
        this.port = port;
        this.server = server;
    }

    static SupervisedPostgres start(DataDirectory data, int port) throws IOException {
        var supervised =
                new SupervisedPostgres(data, port, EmbeddedPostgres18.start(data.postgres(), port, data.passwords()));
        Thread.ofVirtual().name("supervise-postgres").start(supervised::supervise);
        return supervised;
    }

    synchronized EmbeddedPostgres18 server() {
        return server;
    }

    private void supervise() {
        try {
            while (true) {
                var since = System.nanoTime();
                Postmaster.of(data).ifPresent(process -> process.onExit().join());
                // The sessions of a killed server need a moment to notice; before that no new one may start.
                var wait = backOff.after(Duration.ofNanos(System.nanoTime() - since));
                if (stopping.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                LOG.log(Level.WARNING, "PostgreSQL ended; started again after {0} ms", wait.toMillis());
                startAgain();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            LOG.log(Level.SEVERE, "PostgreSQL is not supervised any more", failure);
        }
    }

    private synchronized void startAgain() throws IOException {
        if (stopping.getCount() == 0) {
            return;
        }
        server.close();
        try {
            server = EmbeddedPostgres18.start(data.postgres(), port, data.passwords());
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.WARNING, "PostgreSQL does not start; tried again", failure);
        }
    }

    @Override
    public void close() throws IOException {
        stopping.countDown();
        synchronized (this) {
            server.close();
            // One that came up after its starter had given up belongs to nobody else.
            var left = Postmaster.of(data);
            if (left.isPresent()) {
                Postmaster.stop(left.get());
            }
        }
    }
}
