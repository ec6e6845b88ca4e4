package vn.tiendo.messaging;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import vn.tiendo.localstack.testing.StackForTests;

/** Two services with a topic between them, on real PostgreSQL and Kafka. */
abstract class MessagingTest {

    static final Duration SOON = Duration.ofSeconds(120);

    final String kafka = StackForTests.get().bootstrapServers();
    final String topic = "units-" + UUID.randomUUID();
    final ServiceForTests units = ServiceForTests.named("units");
    final ServiceForTests reporting = ServiceForTests.named("reporting");

    @AfterEach
    void end() throws Exception {
        units.close();
        reporting.close();
    }

    /** Makes the topic before the first of many events: sent while it is made they wait until their delivery times out. */
    final void makeTopic(String name) {
        new Topics(kafka).ensure(Set.of(name));
    }

    static void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what).atMost(SOON).pollInterval(Duration.ofMillis(20)).until(condition);
    }
}
