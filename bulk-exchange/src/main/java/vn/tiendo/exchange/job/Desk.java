package vn.tiendo.exchange.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import vn.tiendo.exchange.Rejection;

/** Where the work on a job reports to: what it refuses, what would change, that it is done; and learns that it must stop. */
public final class Desk {

    private static final Logger LOG = Logger.getLogger(Desk.class);
    private static final int PAGE = 500;
    private static final Duration HEARTBEAT = Duration.ofMillis(500);

    private final UUID job;
    private final UUID worker;
    private final JobRows rows;
    private final Findings findings;
    private final List<Rejection> rejections = new ArrayList<>(PAGE);
    private final List<Difference> differences = new ArrayList<>(PAGE);
    private final AtomicLong rowsRead = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();
    private final AtomicReference<@Nullable StopWork> stop = new AtomicReference<>();
    private final AtomicReference<@Nullable Connection> working = new AtomicReference<>();
    private final Thread heartbeat;

    Desk(UUID job, UUID worker, JobRows rows, Findings findings) {
        this.job = job;
        this.worker = worker;
        this.rows = rows;
        this.findings = findings;
        this.heartbeat = Thread.ofPlatform().daemon().name("import-heartbeat").unstarted(this::beat);
    }

    /** Keeps why a cell or a row was refused. */
    public void reject(Rejection rejection) {
        rejections.add(rejection);
        if (rejections.size() == PAGE) {
            flush();
        }
    }

    /** Keeps what a dry run would change. */
    public void differ(Difference difference) {
        differences.add(difference);
        if (differences.size() == PAGE) {
            flush();
        }
    }

    /** Ends the work, by an exception, when it is no longer wanted. Cheap: asked at every row. */
    public void goOn() {
        var reason = stop.get();
        if (reason != null) {
            throw reason;
        }
    }

    /** Statements of this connection are broken off when the work is no longer wanted. */
    public void worksOn(@Nullable Connection connection) {
        working.set(connection);
    }

    /**
     * The last thing in the transaction that writes what the file says.
     *
     * @param knownFrom the instant of its recording, from which on it is known
     */
    public void complete(Connection connection, Instant knownFrom) throws SQLException {
        if (!JobRows.complete(connection, job, worker, knownFrom)) {
            throw new StopWork(true);
        }
    }

    void countRead() {
        rowsRead.incrementAndGet();
    }

    long read() {
        return rowsRead.get();
    }

    void countRejected(long more) {
        rejected.addAndGet(more);
    }

    long rejected() {
        return rejected.get();
    }

    void flush() {
        if (!rejections.isEmpty()) {
            findings.keep(job, rejections);
            rejections.clear();
        }
        if (!differences.isEmpty()) {
            findings.keepDifferences(job, differences);
            differences.clear();
        }
    }

    void open() {
        heartbeat.start();
    }

    void close() {
        heartbeat.interrupt();
        try {
            heartbeat.join(HEARTBEAT.multipliedBy(4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        while (stop.get() == null && !Thread.currentThread().isInterrupted()) {
            try {
                var cancel = rows.renew(job, worker, rowsRead.get(), rejected.get());
                if (cancel.orElse(true)) {
                    stop.set(new StopWork(cancel.isPresent()));
                    breakOff();
                }
                Thread.sleep(HEARTBEAT);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.debug("A heartbeat failed", e);
            }
        }
    }

    private void breakOff() {
        var connection = working.get();
        if (connection != null) {
            try {
                connection.unwrap(PGConnection.class).cancelQuery();
            } catch (SQLException e) {
                LOG.debug("Nothing to break off", e);
            }
        }
    }
}
