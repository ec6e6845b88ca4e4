package vn.tiendo.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.localstack.testing.StackForTests;

/** A request in one service, what it says, and what another service makes of it: one trace. */
class TracingAnEventTest {

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final String CAUSE = "b7ad6b7169203331";
    private static final String HEADER = "00-" + TRACE + "-" + CAUSE + "-01";

    private final String topic = "traced-" + UUID.randomUUID();
    private final String kafka = StackForTests.get().bootstrapServers();
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final ServiceForTests units = ServiceForTests.named("units");
    private final ServiceForTests reporting = ServiceForTests.named("reporting");

    @AfterEach
    void end() throws Exception {
        units.close();
        reporting.close();
        GlobalOpenTelemetry.resetForTest();
    }

    @Test
    void followsItThroughKafkaIntoTheOtherService() {
        // Given
        GlobalOpenTelemetry.resetForTest();
        GlobalOpenTelemetry.set(OpenTelemetrySdk.builder()
                .setTracerProvider(SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(spans))
                        .build())
                .build());
        // When
        passOn(HEADER);
        // Then
        MessagingTest.await(
                "both steps are shown", () -> spans.getFinishedSpanItems().size() == 2);
        var sent = step(SpanKind.PRODUCER);
        var folded = step(SpanKind.CONSUMER);
        assertThat(List.of(sent.getTraceId(), folded.getTraceId())).containsOnly(TRACE);
        assertThat(sent.getParentSpanId()).isEqualTo(CAUSE);
        assertThat(folded.getParentSpanId()).isEqualTo(sent.getSpanId());
        assertThat(sent.getName()).isEqualTo("send " + topic);
        assertThat(folded.getName()).isEqualTo("fold " + ServiceForTests.TYPE);
        assertThat(keptTrace()).contains(TRACE, sent.getSpanId());
    }

    @Test
    void passesTheContextOnWhereNobodyCollectsTraces() {
        passOn(HEADER);
        assertThat(keptTrace()).isEqualTo(HEADER);
    }

    private void passOn(String traceparent) {
        units.startRelay(kafka);
        reporting.startConsumer(kafka, topic);
        var outbox = new Outbox(units.pool(), () -> traceparent);
        var id = units.transactions().inNew(() -> outbox.append(ServiceForTests.something(topic, UUID.randomUUID())));
        assertThat(reporting.inbox().awaitAll(List.of(id), MessagingTest.SOON)).isTrue();
    }

    private SpanData step(SpanKind kind) {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getKind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private String keptTrace() {
        return reporting
                .jdbi()
                .withHandle(handle -> handle.createQuery("select traceparent from inbox")
                        .mapTo(String.class)
                        .one());
    }
}
