package vn.tiendo.messaging;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where events travel side by side: what people do one by one, and what an import does by the million. Each lane has its
 * own topics, relay thread and consumer thread, so that neither stands behind the other. There is no order between them.
 */
enum Lane {
    /** Kept small, so that an event never waits long behind others. */
    SINGLE(0, 1_000, ""),

    BULK(1, 4_000, "-bulk");

    private static final int BUCKETS = 16;

    private final int number;
    private final int batch;
    private final String suffix;

    Lane(int number, int batch, String suffix) {
        this.number = number;
        this.batch = batch;
        this.suffix = suffix;
    }

    /** The lane of a topic, by its name alone; the column {@code outbox.lane} says the same. */
    static Lane of(String topic) {
        return topic.contains(".bulk.") ? BULK : SINGLE;
    }

    Set<String> topicsAmong(Collection<String> topics) {
        return topics.stream().filter(topic -> of(topic) == this).collect(Collectors.toUnmodifiableSet());
    }

    static Collection<Lane> all() {
        return Arrays.asList(values());
    }

    int number() {
        return number;
    }

    /** How many events are sent or read at once at most. */
    int batch() {
        return batch;
    }

    /** The first of the advisory lock keys of this lane's buckets. */
    int firstBucketKey() {
        return number * BUCKETS;
    }

    /** The name of a thread or of a consumer group in this lane. */
    String named(String name) {
        return name + suffix;
    }
}
