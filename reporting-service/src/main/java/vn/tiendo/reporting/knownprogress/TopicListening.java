package vn.tiendo.reporting.knownprogress;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tiendo.events.Topics;

/** Listens to all topics from their end, beside every other replica: no group, no offsets, nothing stored. */
@Singleton
class TopicListening {

    private static final Logger LOG = Logger.getLogger(TopicListening.class);
    private static final List<String> TOPICS = List.of(Topics.REPORTING, Topics.UNITS, Topics.PLANS);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final HeardRecords heard;
    private final String bootstrapServers;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable KafkaConsumer<String, String> running;

    TopicListening(HeardRecords heard, @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.heard = heard;
        this.bootstrapServers = bootstrapServers;
    }

    void start(@Observes StartupEvent started) {
        Thread.ofPlatform().daemon().name("live-topics").start(this::listenUntilStopped);
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped.countDown();
        var consumer = running;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private void listenUntilStopped() {
        try {
            do {
                listen();
            } while (!stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "latest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            running = consumer;
            if (!takeAllPartitions(consumer)) {
                return;
            }
            heard.tellOfAGap();
            while (stopped.getCount() > 0) {
                heard.tell(consumer.poll(POLL));
            }
        } catch (WakeupException e) {
            LOG.debug("Listening to the topics ends");
        } catch (KafkaException e) {
            LOG.warnf("Listening to the topics is interrupted: %s", e.getMessage());
        } finally {
            running = null;
        }
    }

    /** False while a topic does not exist yet. */
    private static boolean takeAllPartitions(KafkaConsumer<String, String> consumer) {
        var existing = consumer.listTopics();
        if (!existing.keySet().containsAll(TOPICS)) {
            return false;
        }
        var partitions = TOPICS.stream()
                .flatMap(topic -> existing.getOrDefault(topic, List.of()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return true;
    }
}
