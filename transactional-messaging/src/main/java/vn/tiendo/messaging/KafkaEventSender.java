package vn.tiendo.messaging;

import io.opentelemetry.api.trace.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Sends by an idempotent producer; after a failure it begins anew, so that nothing buffered is sent behind its back. */
final class KafkaEventSender implements EventSender {

    private final Map<String, Object> settings;
    private final Topics topics;
    private @Nullable Producer<byte[], byte[]> producer;

    KafkaEventSender(String bootstrapServers) {
        this.topics = new Topics(bootstrapServers);
        this.settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                // A relay transaction is open meanwhile: give up early, the rows stay in the outbox.
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                5_000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.LINGER_MS_CONFIG,
                1,
                ProducerConfig.BATCH_SIZE_CONFIG,
                128 * 1024);
    }

    @Override
    public Sending send(List<OutboxRow> rows) {
        topics.ensure(rows.stream().map(OutboxRow::topic).collect(Collectors.toSet()));
        var spans = rows.stream().map(EventTracing::sending).toList();
        try {
            var sending = Sending.of(rows, handOver(rows, spans));
            if (sending.failure() != null) {
                close();
            }
            return sending;
        } finally {
            spans.forEach(Span::end);
        }
    }

    private List<Future<?>> handOver(List<OutboxRow> rows, List<Span> spans) {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        }
        var futures = new ArrayList<Future<?>>(rows.size());
        try {
            for (int i = 0; i < rows.size(); i++) {
                var traceparent = EventTracing.header(spans.get(i));
                futures.add(producer.send(CloudEventWriter.write(rows.get(i), traceparent)));
            }
            producer.flush();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
        return futures;
    }

    @Override
    public void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }
}
