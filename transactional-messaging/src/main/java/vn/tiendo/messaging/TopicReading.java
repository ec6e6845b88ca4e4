package vn.tiendo.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The reading of one replica: polls, takes in what came, and knows where it stands in each partition that it owns. */
final class TopicReading implements ConsumerRebalanceListener {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LOOK_AROUND = Duration.ofSeconds(1);

    private final Subscription subscription;
    private final Transactions transactions;
    private final Offsets offsets;
    private final PatientIntake intake;
    private final Latecomers latecomers;
    private final InboxSignal signal;
    private final Freshness freshness;
    private final Clock clock;
    private final Pace pace;

    /** The committed positions of the partitions owned; one that is not here is read from the database first. */
    private final Map<TopicPartition, Long> positions = new HashMap<>();

    private @Nullable Consumer<byte[], byte[]> consumer;
    private Instant lookedAround = Instant.EPOCH;

    TopicReading(
            Subscription subscription,
            Transactions transactions,
            Offsets offsets,
            PatientIntake intake,
            Latecomers latecomers,
            InboxSignal signal,
            Freshness freshness,
            Clock clock,
            Pace pace) {
        this.subscription = subscription;
        this.transactions = transactions;
        this.offsets = offsets;
        this.intake = intake;
        this.latecomers = latecomers;
        this.signal = signal;
        this.freshness = freshness;
        this.clock = clock;
        this.pace = pace;
    }

    /** One poll and its batch. After a failure the next step begins where the database says. */
    void step() {
        var reading = subscribed();
        try {
            var polled = reading.poll(POLL);
            var batch = arrivals(polled, positionNew(reading));
            if (!batch.isEmpty()) {
                signal.committed(intake.take(batch, positions));
                pace.await();
            }
            lookAround(reading);
        } catch (ReadingLost e) {
            positions.clear();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private Consumer<byte[], byte[]> subscribed() {
        if (consumer == null) {
            new Topics(subscription.bootstrapServers()).ensure(subscription.topics());
            consumer = subscription.open();
            consumer.subscribe(subscription.topics(), this);
        }
        return consumer;
    }

    /** Seeks to the database's offset in partitions that are new here; what was polled of them is void. */
    private Collection<TopicPartition> positionNew(Consumer<byte[], byte[]> reading) {
        var unknown = new HashSet<>(reading.assignment());
        unknown.removeAll(positions.keySet());
        if (!unknown.isEmpty()) {
            transactions.inNew(() -> offsets.of(unknown)).forEach((partition, next) -> {
                reading.seek(partition, next);
                positions.put(partition, next);
            });
        }
        return unknown;
    }

    private static List<Arrival> arrivals(ConsumerRecords<byte[], byte[]> polled, Collection<TopicPartition> without) {
        return StreamSupport.stream(polled.spliterator(), false)
                .map(Arrival::of)
                .filter(arrival -> !without.contains(arrival.from()))
                .toList();
    }

    /** Once in a while: folds those whose turn has come, and notes how fresh the reading is. */
    private void lookAround(Consumer<byte[], byte[]> reading) {
        var now = clock.instant();
        if (now.isBefore(lookedAround.plus(LOOK_AROUND))) {
            return;
        }
        lookedAround = now;
        var came = latecomers.take();
        if (!came.isEmpty()) {
            signal.committed(came);
        }
        freshness.note(reading, positions, now);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        positions.keySet().removeAll(partitions);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        positions.keySet().removeAll(partitions);
    }

    void close() {
        positions.clear();
        if (consumer != null) {
            consumer.close();
            consumer = null;
        }
    }
}
