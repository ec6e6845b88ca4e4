package vn.tiendo.messaging;

import jakarta.transaction.TransactionManager;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Sends what the outbox holds in one lane, in the order of commits for each subject, and forgets what the broker has
 * acknowledged.
 * Replicas share the work. While the broker is down, writers go on and the outbox grows.
 */
final class Relay implements AutoCloseable {

    /** How long events wait at most whose bell was not heard: rung for a replica that died, or while reconnecting. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final RelayPass pass;
    private final EventSender sender;
    private final OutboxBell bell;
    private final Background background;

    Relay(DataSource dataSource, TransactionManager manager, String bootstrapServers, Lane lane) {
        this(dataSource, manager, new KafkaEventSender(bootstrapServers), lane);
    }

    Relay(DataSource dataSource, TransactionManager manager, EventSender sender, Lane lane) {
        this.sender = sender;
        this.pass = new RelayPass(EnlistedJdbi.over(dataSource), new Transactions(manager), sender, lane);
        this.bell = new OutboxBell(dataSource);
        this.background = new Background(lane.named("outbox-relay"), this::step, this::release, new StopSignal());
    }

    void start() {
        background.start();
    }

    private void step() throws Exception {
        try {
            bell.listen();
            var sending = pass.run();
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

    private void release() {
        sender.close();
        bell.close();
    }

    /** Ends after the running batch; what it has not sent waits for the next start. */
    @Override
    public void close() {
        background.close();
    }
}
