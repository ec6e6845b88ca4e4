package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TwoReplicasAtOnceTest extends MessagingTest {

    private static final int WRITERS = 4;
    private static final int EACH = 25;

    @Test
    void ofTheRelayAndOfTheConsumerShareTheWorkAndKeepTheOrder() throws Exception {
        // Given
        units.startRelay(kafka);
        units.startRelay(kafka);
        reporting.startConsumer(kafka, topic);
        reporting.startConsumer(kafka, topic);

        // When
        var subjects = ServiceForTests.subjects(12);
        var said = ConcurrentHashMap.<UUID>newKeySet();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WRITERS; i++) {
                writers.execute(() -> said.addAll(units.sayOfEach(topic, inLockOrder(subjects), EACH)));
            }
        }

        // Then
        assertThat(said).hasSize(WRITERS * EACH * subjects.size());
        assertThat(reporting.inbox().awaitAll(said, SOON)).isTrue();
        await("the outbox is empty", () -> units.waitingInOutbox() == 0);
        reporting.assertFoldedOnceInOrder(subjects, WRITERS * EACH);
        var copies = TopicContents.read(kafka, topic).stream()
                .collect(Collectors.groupingBy(ArrivedEvent::id, Collectors.counting()));
        assertThat(copies.values()).as("no relay sent what the other had sent").containsOnly(1L);
    }

    @Test
    void goOnWhenOneLeaves() throws Exception {
        var subjects = ServiceForTests.subjects(12);
        var leavingRelay = units.startRelay(kafka);
        units.startRelay(kafka);
        var leavingConsumer = reporting.startConsumer(kafka, topic);
        reporting.startConsumer(kafka, topic);
        var said = units.sayOfEach(topic, subjects, 10);

        leavingRelay.close();
        leavingConsumer.close();
        said.addAll(units.sayOfEach(topic, subjects, 10));

        assertThat(reporting.inbox().awaitAll(said, SOON)).isTrue();
        reporting.assertFoldedOnceInOrder(subjects, 20);
    }

    private static List<UUID> inLockOrder(List<UUID> subjects) {
        return subjects.stream().sorted().toList();
    }
}
