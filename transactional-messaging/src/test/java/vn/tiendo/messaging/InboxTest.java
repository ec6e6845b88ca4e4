package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InboxTest extends MessagingTest {

    private final UUID subject = UUID.randomUUID();

    @Test
    void keepsAnEventAsItWasSaid() {
        units.startRelay(kafka);
        reporting.startConsumer(kafka, topic);
        var id = units.say(topic, subject);

        assertThat(reporting.inbox().awaitAll(List.of(id), SOON)).isTrue();
        assertThat(reporting.inbox().has(id)).isTrue();
        assertThat(replayed()).singleElement().satisfies(event -> {
            assertThat(event.id()).isEqualTo(id);
            assertThat(event.type()).isEqualTo(ServiceForTests.TYPE);
            assertThat(event.source()).isEqualTo("/tests");
            assertThat(event.subject()).isEqualTo(subject);
            assertThat(event.sequence()).isEqualTo(1);
            assertThat(event.json()).isEqualTo("{\"subject\":\"" + subject + "\"}");
            assertThat(event.storedAt()).isAfterOrEqualTo(event.time());
        });
    }

    @Test
    void givesAnEventThatComesTwiceEffectOnce() {
        units.say(topic, subject);
        var rows = units.jdbi()
                .withHandle(handle -> handle.createQuery("select * from outbox")
                        .map((row, context) -> OutboxRow.of(row))
                        .list());
        try (var sender = new KafkaEventSender(kafka)) {
            sender.send(rows);
            sender.send(rows);
        }
        units.startRelay(kafka);
        reporting.startConsumer(kafka, topic);
        var last = units.say(topic, subject);

        assertThat(reporting.inbox().awaitAll(List.of(last), SOON)).isTrue();
        reporting.assertFoldedOnceInOrder(List.of(subject), 2);
    }

    @Test
    void replaysInTheOrderOfEachSubject() {
        units.startRelay(kafka);
        reporting.startConsumer(kafka, topic);
        var subjects = ServiceForTests.subjects(20);
        var said = units.sayOfEach(topic, subjects, 60);
        assertThat(reporting.inbox().awaitAll(said, SOON)).isTrue();

        var replayed = replayed();

        assertThat(replayed).extracting(StoredEvent::position).isSorted().doesNotHaveDuplicates();
        assertThat(replayed.stream()
                        .collect(Collectors.groupingBy(
                                StoredEvent::subject, Collectors.mapping(StoredEvent::sequence, Collectors.toList()))))
                .hasSize(20)
                .allSatisfy((about, numbers) -> assertThat(numbers).isEqualTo(ServiceForTests.oneTo(60)));
    }

    @Test
    void seesWhatAnotherReplicaHasStored() {
        units.startRelay(kafka);
        reporting.startConsumer(kafka, topic);
        var id = units.say(topic, subject);
        assertThat(new Inbox(reporting.pool()).awaitAll(List.of(id), SOON)).isTrue();
    }

    @Test
    void saysWhenAnEventDoesNotComeInTime() {
        assertThat(reporting.inbox().awaitAll(List.of(UUID.randomUUID()), Duration.ofMillis(60)))
                .isFalse();
    }

    @Test
    void saysHowFreshItIsAlsoWhenNothingHappens() {
        assertThat(reporting.inbox().freshThrough()).isEmpty();
        reporting.startConsumer(kafka, topic);
        var now = Instant.now();
        await(
                "it is read to its end",
                () -> reporting.inbox().freshThrough().filter(now::isBefore).isPresent());
    }

    @Test
    void isNeverChangedByTheRunningService() {
        assertThatThrownBy(() -> reporting.jdbi().useHandle(handle -> handle.execute("update inbox set type = 'x'")))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> reporting.jdbi().useHandle(handle -> handle.execute("delete from inbox")))
                .hasMessageContaining("permission denied");
    }

    private List<StoredEvent> replayed() {
        var events = new ArrayList<StoredEvent>();
        reporting.inbox().replay(events::add);
        return events;
    }
}
