package vn.tiendo.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the outbox holds in one lane, in the order of commits for each subject, and forgets what the broker has
 * acknowledged.
 * Replicas share the work. While the broker is down, writers go on and the outbox grows.
 */
final class Relay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    /** How long events wait at most whose bell was not heard: rung for a replica that died, while reconnecting, or by none. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    /** How long a relay that is stopped goes on sending what waits. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);

    private final RelayPass pass;
    private final EventSender sender;
    private final @Nullable OutboxBell bell;
    private final StopSignal stop = new StopSignal();
    private final Pace pace = new Pace(stop);
    private final Background background;
    private final Counter sent;
    private boolean works;

    Relay(DataSource dataSource, TransactionManager manager, String bootstrapServers, Lane lane) {
        this(dataSource, manager, new KafkaEventSender(bootstrapServers), lane);
    }

    Relay(DataSource dataSource, TransactionManager manager, EventSender sender, Lane lane) {
        this.sender = sender;
        this.sent = Metrics.counter("tiendo.messaging.events.sent", "lane", Integer.toString(lane.number()));
        this.pass = new RelayPass(EnlistedJdbi.over(dataSource), new Transactions(manager), sender, lane);
        // An import lasts: its first events may wait until the relay looks again, and single ones ring for nobody else.
        this.bell = lane == Lane.SINGLE ? new OutboxBell(dataSource) : null;
        this.background = new Background(lane.named("outbox-relay"), this::step, this::release, stop);
    }

    void start() {
        background.start();
    }

    private void step() throws Exception {
        works = false;
        try {
            if (bell != null) {
                bell.listen();
            }
            pace.await();
            var passed = sendSome();
            var failure = passed.sending().failure();
            works = failure == null;
            if (failure != null) {
                throw failure;
            }
            if (passed.readAll()) {
                await();
            }
        } catch (Exception e) {
            unlisten();
            throw e;
        }
    }

    private void await() throws SQLException {
        if (bell != null) {
            bell.await(LOOK_AGAIN);
        } else {
            stop.pause(LOOK_AGAIN);
        }
    }

    private void unlisten() {
        if (bell != null) {
            bell.close();
        }
    }

    private PassOutcome sendSome() {
        var passed = pass.run();
        sent.increment(passed.sending().done().size());
        return passed;
    }

    private void release() {
        try {
            sayLastWords();
        } finally {
            sender.close();
            unlisten();
        }
    }

    /** What the last requests said need not wait for the next start, unless it could not be sent anyway. */
    private void sayLastWords() {
        long deadline = System.nanoTime() + LAST_WORDS.toNanos();
        try {
            while (works && System.nanoTime() < deadline) {
                var sending = sendSome().sending();
                works = sending.failure() == null && !sending.done().isEmpty();
            }
        } catch (RuntimeException e) {
            LOG.debug("Some events wait in the outbox for the next start", e);
        }
    }

    Background background() {
        return background;
    }

    /** Ends when the outbox is empty, or soon; what it has not sent waits for the next start. */
    @Override
    public void close() {
        background.close();
    }
}
