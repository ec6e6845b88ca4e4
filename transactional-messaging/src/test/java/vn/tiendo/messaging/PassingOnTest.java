package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.StackForTests;

/** From the outbox of one service into the inbox of another. */
class PassingOnTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final String kafka = StackForTests.get().bootstrapServers();
    private final String topic = "units-" + UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();
    private final ServiceForTests units = ServiceForTests.named("units");
    private final ServiceForTests reporting = ServiceForTests.named("reporting");

    @AfterEach
    void end() throws Exception {
        units.close();
        reporting.close();
    }

    @Test
    void bringsAnEventAsItWasSaid() {
        units.startRelay(kafka);
        reporting.startConsumer(kafka, topic);
        var id = units.say(topic, subject);

        assertThat(reporting.inbox().awaitAll(List.of(id), SOON)).isTrue();
        var stored = new ArrayList<StoredEvent>();
        reporting.inbox().replay(stored::add);
        assertThat(stored).singleElement().satisfies(event -> {
            assertThat(event.id()).isEqualTo(id);
            assertThat(event.type()).isEqualTo(ServiceForTests.TYPE);
            assertThat(event.source()).isEqualTo("/tests");
            assertThat(event.subject()).isEqualTo(subject);
            assertThat(event.sequence()).isEqualTo(1);
            assertThat(event.json()).isEqualTo("{\"subject\":\"" + subject + "\"}");
            assertThat(event.storedAt()).isAfterOrEqualTo(event.time());
        });
        assertThat(reporting.foldedNumbers(subject)).containsExactly(1L);
    }
}
