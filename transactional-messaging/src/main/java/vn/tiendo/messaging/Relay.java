package vn.tiendo.messaging;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds in one lane, in the order of commits for each subject, and forgets what the broker has
 * acknowledged.
 * Replicas share the work. While the broker is down, writers go on and the outbox grows.
 */
final class Relay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    /** How long events wait at most whose bell was not heard: rung for a replica that died, or while reconnecting. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    /** How long a relay that is stopped goes on sending what waits. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);

    private final RelayPass pass;
    private final EventSender sender;
    private final OutboxBell bell;
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
        this.bell = new OutboxBell(dataSource);
        this.background = new Background(lane.named("outbox-relay"), this::step, this::release, new StopSignal());
    }

    void start() {
        background.start();
    }

    private void step() throws Exception {
        works = false;
        try {
            bell.listen();
            var sending = sendSome();
            works = sending.failure() == null;
            if (sending.failure() != null) {
                throw sending.failure();
            }
            if (sending.done().isEmpty()) {
                bell.await(LOOK_AGAIN);
            }
        } catch (Exception e) {
            bell.close();
            throw e;
        }
    }

    private Sending sendSome() {
        var sending = pass.run();
        sent.increment(sending.done().size());
        return sending;
    }

    private void release() {
        try {
            sayLastWords();
        } finally {
            sender.close();
            bell.close();
        }
    }

    /** What the last requests said need not wait for the next start, unless it could not be sent anyway. */
    private void sayLastWords() {
        long deadline = System.nanoTime() + LAST_WORDS.toNanos();
        try {
            while (works && System.nanoTime() < deadline) {
                var sending = sendSome();
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
