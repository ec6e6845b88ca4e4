package vn.tiendo.messaging;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.apache.kafka.common.TopicPartition;

/** Where a batch ends in one partition. */
record BatchEnd(TopicPartition partition, long next, Instant sentAt) {

    // One order for all: replicas that believe to own the same partitions queue up and do not deadlock.
    private static final Comparator<BatchEnd> LOCK_ORDER = Comparator.comparing(
                    (BatchEnd end) -> end.partition().topic())
            .thenComparing(end -> end.partition().partition());

    static List<BatchEnd> of(Collection<Arrival> batch) {
        var last = new HashMap<TopicPartition, BatchEnd>();
        for (var arrival : batch) {
            last.put(arrival.from(), new BatchEnd(arrival.from(), arrival.offset() + 1, arrival.sentAt()));
        }
        return last.values().stream().sorted(LOCK_ORDER).toList();
    }
}
