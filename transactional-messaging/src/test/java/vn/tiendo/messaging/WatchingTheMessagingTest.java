package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.StackForTests;

class WatchingTheMessagingTest {

    private final String topic = "watched-" + UUID.randomUUID();
    private final String kafka = StackForTests.get().bootstrapServers();
    private final ServiceForTests units = ServiceForTests.named("units");
    private final ServiceForTests reporting = ServiceForTests.named("reporting");

    @AfterEach
    void end() throws Exception {
        units.close();
        reporting.close();
    }

    @Test
    void showsHowMuchWaitsToBeSentAndForHowLong() {
        assertThat(gauge(units, "tiendo.messaging.outbox.depth")).isZero();
        assertThat(gauge(units, "tiendo.messaging.outbox.oldest.seconds")).isZero();
        units.say(topic, UUID.randomUUID());
        MessagingTest.await(
                "it waits for a while", () -> gauge(units, "tiendo.messaging.outbox.oldest.seconds") > 0.01);
        assertThat(gauge(units, "tiendo.messaging.outbox.depth")).isOne();
    }

    @Test
    void knowsNothingOfLagAndFreshnessUntilItHasReadToTheEnd() {
        assertThat(gauge(reporting, "tiendo.messaging.consumer.lag")).isNaN();
        assertThat(gauge(reporting, "tiendo.messaging.freshness.seconds")).isNaN();
        reporting.startConsumer(kafka, topic);
        MessagingTest.await("all is read", () -> gauge(reporting, "tiendo.messaging.consumer.lag") == 0);
        MessagingTest.await(
                "it is known to be fresh", () -> gauge(reporting, "tiendo.messaging.freshness.seconds") < 5);
    }

    @Test
    void sendsWhatWasSaidBeforeItStops() {
        // Given
        var relay = units.startRelay(kafka);
        units.say(topic, UUID.randomUUID());
        MessagingTest.await("the relay works", () -> units.waitingInOutbox() == 0);
        // When
        // As few as one pass takes: for how many more there is time depends on the machine.
        units.sayOfEach(topic, ServiceForTests.subjects(3), 10);
        relay.close();
        // Then
        assertThat(units.waitingInOutbox()).isZero();
        assertThat(relay.background().goesRound()).isFalse();
    }

    private static double gauge(ServiceForTests service, String name) {
        return service.registry().get(name).gauge().value();
    }
}
