package vn.tiendo.messaging;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.jdbi.v3.core.Jdbi;

/** How far the partitions are read: kept beside what was read, so that both move together or not at all. */
final class Offsets {

    private final Jdbi jdbi;

    Offsets(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Where to read on in each partition; a partition seen for the first time begins at its beginning. */
    Map<TopicPartition, Long> of(Collection<TopicPartition> partitions) {
        var next = new HashMap<TopicPartition, Long>();
        jdbi.useHandle(handle -> {
            for (var partition : partitions) {
                handle.createUpdate("""
                        insert into consumer_offset (topic, partition) values (:topic, :partition)
                        on conflict do nothing
                        """)
                        .bind("topic", partition.topic())
                        .bind("partition", partition.partition())
                        .execute();
                next.put(partition, lock(partition));
            }
        });
        return next;
    }

    /** The next offset of the partition, which nobody moves until the transaction ends. */
    long lock(TopicPartition partition) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select next_offset from consumer_offset where topic = :topic and partition = :partition for update
                """)
                .bind("topic", partition.topic())
                .bind("partition", partition.partition())
                .mapTo(Long.class)
                .one());
    }

    /** Moves a partition on, unless another replica has moved it. */
    boolean advance(TopicPartition partition, long from, long to, Instant freshThrough) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update consumer_offset
                           set next_offset = :to, fresh_through = greatest(fresh_through, :freshThrough)
                         where topic = :topic and partition = :partition and next_offset = :from
                        """)
                        .bind("topic", partition.topic())
                        .bind("partition", partition.partition())
                        .bind("from", from)
                        .bind("to", to)
                        .bind("freshThrough", freshThrough.atOffset(ZoneOffset.UTC))
                        .execute())
                == 1;
    }

    /** Notes that partitions were read to their end at an instant, as far as the position is still theirs. */
    void readToEnd(Map<TopicPartition, Long> positions, Instant at) {
        if (positions.isEmpty()) {
            return;
        }
        var read = List.copyOf(positions.entrySet());
        // Those that somebody holds just now are noted the next time.
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update consumer_offset as noted set fresh_through = greatest(noted.fresh_through, :at)
                          from (select topic, partition
                                  from unnest(:topics, cast(:partitions as integer[]), cast(:positions as bigint[]))
                                       as read (topic, partition, position)
                                  join consumer_offset using (topic, partition)
                                 where next_offset = position
                                   for update of consumer_offset skip locked) as still
                         where noted.topic = still.topic and noted.partition = still.partition
                        """)
                .bindArray(
                        "topics",
                        String.class,
                        read.stream().map(of -> of.getKey().topic()).toList())
                .bindArray(
                        "partitions",
                        Integer.class,
                        read.stream().map(of -> of.getKey().partition()).toList())
                .bindArray(
                        "positions",
                        Long.class,
                        read.stream().map(Map.Entry::getValue).toList())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .execute());
    }
}
