package vn.tiendo.messaging;

import jakarta.transaction.TransactionManager;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * Reads the topics of other services: a batch of records, what is folded from them and their offsets are one
 * transaction. Replicas share the partitions.
 */
final class InboxConsumer implements AutoCloseable {

    private final Background background;

    InboxConsumer(
            DataSource dataSource,
            TransactionManager manager,
            Subscription subscription,
            EventFolds folds,
            InboxSignal signal,
            MessagingMetrics metrics,
            Clock clock) {
        var jdbi = EnlistedJdbi.over(dataSource);
        var transactions = new Transactions(manager);
        var offsets = new Offsets(jdbi);
        var letters = new DeadLetterRows(jdbi);
        var intake = new Intake(new InboxRows(jdbi), letters, folds, new PassedEvents(jdbi, clock));
        var stop = new StopSignal();
        var reading = new TopicReading(
                subscription,
                transactions,
                offsets,
                new PatientIntake(intake, new BatchTransaction(transactions, offsets, letters, metrics, stop)),
                new Latecomers(transactions, offsets, letters, intake),
                signal,
                new Freshness(transactions, offsets, lag -> metrics.lag(subscription.lane(), lag)),
                clock,
                new Pace(stop));
        this.background =
                new Background(subscription.lane().named("inbox-consumer"), reading::step, reading::close, stop);
    }

    void start() {
        background.start();
    }

    Background background() {
        return background;
    }

    /** Ends after the running batch; another replica, or the next start, goes on from the database's offsets. */
    @Override
    public void close() {
        background.close();
    }
}
