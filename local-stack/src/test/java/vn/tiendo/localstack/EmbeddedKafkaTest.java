package vn.tiendo.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

    @Test
    void keepsRecordsOverARestart(@TempDir Path directory) throws Exception {
        // Given
        var port = FreePort.next();
        var controllerPort = FreePort.next();
        try (var kafka = EmbeddedKafka.start(directory, port, controllerPort)) {
            produce(kafka.bootstrapServers(), "kept");
        }
        // When
        try (var kafka = EmbeddedKafka.start(directory, port, controllerPort)) {
            // Then
            assertThat(consume(kafka.bootstrapServers())).isEqualTo("kept");
        }
    }

    private static void produce(String servers, String value) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic("facts", 1, (short) 1)))
                    .all()
                    .get();
        }
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all"), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("facts", "key", value)).get();
        }
    }

    private static String consume(String servers) {
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("facts", 0)));
            return consumer.poll(Duration.ofSeconds(60)).iterator().next().value();
        }
    }
}
