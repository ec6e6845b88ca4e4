package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class OrderWithinAnAggregateTest extends MessagingTest {

    private final UUID subject = UUID.randomUUID();

    @Test
    void isTheOrderOfCommitsOfManyWriters() {
        units.startRelay(kafka);
        reporting.startConsumer(kafka, topic);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                writers.execute(() -> units.say(topic, subject));
            }
        }
        await("all are folded", () -> reporting.folded() == 200);
        reporting.assertFoldedOnceInOrder(List.of(subject), 200);
    }

    @Test
    void isKeptWhenALaterEventOvertakesAnEarlierOneOnTheTopic() {
        reporting.startConsumer(kafka, topic);
        // As a broker that refuses one batch and takes the next, and a relay that then sends both again.
        send(rows(2, 3));
        await("they wait", () -> reporting.deadLetters().list(null, 10).size() == 2);
        assertThat(reporting.folded()).isZero();

        send(rows(1, 2, 3));

        await("all are folded", () -> reporting.folded() == 3);
        reporting.assertFoldedOnceInOrder(List.of(subject), 3);
        assertThat(reporting.deadLetters().list(null, 10)).isEmpty();
    }

    @Test
    void isKeptWhenTheMissingEventComesAlone() {
        reporting.startConsumer(kafka, topic);
        send(rows(2, 3));
        await("they wait", () -> reporting.deadLetters().list(null, 10).size() == 2);

        send(rows(1));

        await("all are folded", () -> reporting.folded() == 3);
        reporting.assertFoldedOnceInOrder(List.of(subject), 3);
        assertThat(reporting.deadLetters().list(null, 10)).isEmpty();
    }

    private void send(List<OutboxRow> rows) {
        try (var sender = new KafkaEventSender(kafka)) {
            assertThat(sender.send(rows).done()).hasSameSizeAs(rows);
        }
    }

    private List<OutboxRow> rows(long... numbers) {
        var rows = new ArrayList<OutboxRow>();
        for (long number : numbers) {
            rows.add(new OutboxRow(
                    number,
                    UUID.nameUUIDFromBytes((subject + "/" + number).getBytes(StandardCharsets.UTF_8)),
                    topic,
                    ServiceForTests.TYPE,
                    "/tests",
                    subject,
                    number,
                    Instant.parse("2026-11-21T02:00:00Z"),
                    null,
                    "{}"));
        }
        return rows;
    }
}
