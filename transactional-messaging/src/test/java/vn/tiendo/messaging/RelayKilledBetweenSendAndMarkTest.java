package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RelayKilledBetweenSendAndMarkTest extends MessagingTest {

    @Test
    void sendsAgainAndTheInboxKnowsTheEventsByTheirIds() throws Exception {
        // Given
        var subjects = ServiceForTests.subjects(8);
        var said = units.sayOfEach(topic, subjects, 10);
        var login = units.login();
        try (var process = OtherProcess.running(
                RelayThatStopsAfterSending.class, login.get(0), login.get(1), login.get(2), kafka)) {
            // When
            process.killWhenItStandsStill();
        }
        assertThat(units.waitingInOutbox()).as("nothing was marked as sent").isEqualTo(said.size());
        units.startRelay(kafka);
        reporting.startConsumer(kafka, topic);

        // Then
        assertThat(reporting.inbox().awaitAll(said, SOON)).isTrue();
        await("the outbox is empty", () -> units.waitingInOutbox() == 0);
        var copies = TopicContents.read(kafka, topic).stream()
                .collect(Collectors.groupingBy(ArrivedEvent::id, Collectors.counting()));
        assertThat(copies).hasSize(said.size()).containsValue(2L);
        reporting.assertFoldedOnceInOrder(subjects, 10);
    }
}
