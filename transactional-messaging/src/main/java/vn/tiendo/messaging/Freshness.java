package vn.tiendo.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Finds out how far behind the ends of its partitions a replica reads, and notes for all replicas what it has read out. */
final class Freshness {

    private static final Duration ANSWER = Duration.ofSeconds(1);

    private final Transactions transactions;
    private final Offsets offsets;
    private final LongConsumer lag;

    Freshness(Transactions transactions, Offsets offsets, LongConsumer lag) {
        this.transactions = transactions;
        this.offsets = offsets;
        this.lag = lag;
    }

    /** @param now an instant before the broker is asked: what is published later may not be read yet */
    void note(Consumer<byte[], byte[]> reading, Map<TopicPartition, Long> positions, Instant now) {
        Map<TopicPartition, Long> ends;
        try {
            ends = reading.endOffsets(positions.keySet(), ANSWER);
        } catch (TimeoutException e) {
            // Without the broker nothing is known to be fresh; the next poll goes on as it can.
            return;
        }
        var readOut = new HashMap<TopicPartition, Long>();
        long behind = 0;
        for (var end : ends.entrySet()) {
            long position = positions.getOrDefault(end.getKey(), 0L);
            behind += Math.max(0, end.getValue() - position);
            if (position >= end.getValue()) {
                readOut.put(end.getKey(), position);
            }
        }
        lag.accept(behind);
        transactions.inNew(() -> {
            offsets.readToEnd(readOut, now);
            return null;
        });
    }
}
