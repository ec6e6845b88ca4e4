package vn.tiendo.messaging;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** A process whose consumer folds some events and does not commit: arguments are the database, the broker, the topic. */
final class ConsumerThatStopsAfterFolding {

    private static final long BEFORE_STOP = 20;

    private ConsumerThatStopsAfterFolding() {}

    public static void main(String[] arguments) {
        var pool = JtaForTests.pool(arguments[0], arguments[1], arguments[2]);
        var fold = new WritingDown(pool) {
            private long folded;

            @Override
            public void fold(StoredEvent event) {
                super.fold(event);
                folded++;
                if (folded == BEFORE_STOP) {
                    OtherProcess.standStill();
                }
            }
        };
        new InboxConsumer(
                        pool,
                        JtaForTests.manager(),
                        new Subscription(arguments[3], "readers-of-" + arguments[4], Set.of(arguments[4]), Lane.SINGLE),
                        new EventFolds(List.of(fold), Set.of()),
                        new InboxSignal(),
                        new MessagingMetrics(new SimpleMeterRegistry(), pool),
                        Clock.systemUTC())
                .start();
        OtherProcess.stayAlive();
    }
}
