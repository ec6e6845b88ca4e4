package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A replica that slept through a rebalance still holds a batch that the new owner has stored. */
class ReplicaThatLostItsPartitionTest {

    private static final TopicPartition PARTITION = new TopicPartition("units", 0);

    private final ServiceForTests service = ServiceForTests.named("reporting");

    @AfterEach
    void end() throws Exception {
        service.close();
    }

    @Test
    void keepsNothingAndAsksWhereToReadOn() {
        // Given
        var offsets = new Offsets(service.jdbi());
        var positions = service.transactions().inNew(() -> offsets.of(Set.of(PARTITION)));
        var sleepersPositions = new HashMap<>(positions);
        var batch = List.of(
                new Arrival(PARTITION, 0, Instant.parse("2026-11-21T02:00:00Z"), Map.of("ce_id", "1"), new byte[0]));
        transaction(offsets).run(batch, positions, records -> new Taken(List.of(), 0, List.of()));

        // When
        assertThatThrownBy(() -> transaction(offsets).run(batch, sleepersPositions, records -> {
                    new WritingDown(service.pool()).fold(stored());
                    return new Taken(List.of(), 1, List.of());
                }))
                .isInstanceOf(ReadingLost.class);

        // Then
        assertThat(service.folded()).isZero();
        assertThat(service.transactions().inNew(() -> offsets.lock(PARTITION))).isEqualTo(1);
    }

    private BatchTransaction transaction(Offsets offsets) {
        return new BatchTransaction(
                service.transactions(),
                offsets,
                new DeadLetterRows(service.jdbi()),
                new MessagingMetrics(new SimpleMeterRegistry(), service.pool()),
                new StopSignal());
    }

    private static StoredEvent stored() {
        var time = Instant.parse("2026-11-21T02:00:00Z");
        var id = UUID.randomUUID();
        return new StoredEvent(id, "/tests", ServiceForTests.TYPE, id, 1, time, "{}", time, 1);
    }
}
