package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class ConsumerKilledBetweenFoldAndCommitTest extends MessagingTest {

    @Test
    void foldsTheWholeBatchAgainAsIfItHadNeverBegun() throws Exception {
        // Given
        makeTopic(topic);
        var subjects = ServiceForTests.subjects(6);
        var said = units.sayOfEach(topic, subjects, 50);
        units.startRelay(kafka);
        await("all is on the topic", () -> units.waitingInOutbox() == 0);
        var login = reporting.login();
        try (var process = OtherProcess.running(
                ConsumerThatStopsAfterFolding.class, login.get(0), login.get(1), login.get(2), kafka, topic)) {
            // When
            process.killWhenItStandsStill();
        }
        long survived = reporting.folded();
        reporting.startConsumer(kafka, topic);

        // Then
        assertThat(reporting.inbox().awaitAll(said, SOON)).isTrue();
        assertThat(survived).as("what was folded and not committed is gone").isLessThan(20);
        reporting.assertFoldedOnceInOrder(subjects, 50);
    }
}
