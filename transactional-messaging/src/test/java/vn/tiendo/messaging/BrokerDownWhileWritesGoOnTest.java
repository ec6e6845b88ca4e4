package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiendo.localstack.EmbeddedKafka;
import vn.tiendo.localstack.FreePort;

class BrokerDownWhileWritesGoOnTest {

    @TempDir
    Path directory;

    private final String topic = "units-" + UUID.randomUUID();
    private final ServiceForTests units = ServiceForTests.named("units");
    private final ServiceForTests reporting = ServiceForTests.named("reporting");

    @AfterEach
    void end() throws Exception {
        units.close();
        reporting.close();
    }

    @Test
    void keepsWhatIsWrittenAndPassesItOnInOrderWhenTheBrokerIsBack() throws Exception {
        int port = FreePort.next();
        int controllerPort = FreePort.next();
        var subjects = ServiceForTests.subjects(5);
        var said = new ArrayList<UUID>();

        // Given
        var broker = EmbeddedKafka.start(directory, port, controllerPort);
        units.startRelay(broker.bootstrapServers());
        reporting.startConsumer(broker.bootstrapServers(), topic);
        said.addAll(units.sayOfEach(topic, subjects, 20));
        assertThat(reporting.inbox().awaitAll(said, MessagingTest.SOON)).isTrue();

        // When
        broker.close();
        said.addAll(units.sayOfEach(topic, subjects, 30));
        assertThat(units.waitingInOutbox()).as("writes go on").isEqualTo(150);
        try (var back = EmbeddedKafka.start(directory, port, controllerPort)) {
            // Then
            assertThat(back.bootstrapServers()).isEqualTo(broker.bootstrapServers());
            assertThat(reporting.inbox().awaitAll(said, MessagingTest.SOON)).isTrue();
            MessagingTest.await("the outbox is empty", () -> units.waitingInOutbox() == 0);
            reporting.assertFoldedOnceInOrder(subjects, 50);
            end();
        }
    }
}
