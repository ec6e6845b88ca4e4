package vn.tiendo.messaging;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an event on its way, as spans of the trace that caused it. Where nobody collects traces they cost nothing,
 * and the context of the cause is passed on as it is.
 */
final class EventTracing {

    private static final String NAME = "vn.tiendo.messaging";
    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final TextMapGetter<String> ONE_HEADER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String traceparent) {
            return Set.of(CloudEventHeaders.TRACE_PARENT);
        }

        @Override
        public @Nullable String get(@Nullable String traceparent, String key) {
            return key.equals(CloudEventHeaders.TRACE_PARENT) ? traceparent : null;
        }
    };

    private EventTracing() {}

    /** From the handing over to the broker to its acknowledgement. */
    static Span sending(OutboxRow row) {
        return begun(row.traceparent(), "send " + row.topic(), SpanKind.PRODUCER, row.type(), row.eventId());
    }

    /** The storing and folding of the batch that the event came in. */
    static Span folding(ArrivedEvent event) {
        return begun(event.traceparent(), "fold " + event.type(), SpanKind.CONSUMER, event.type(), event.id());
    }

    /** The span as the header for what follows, or null when the cause was in no trace. */
    static @Nullable String header(Span span) {
        var written = new String[1];
        W3C.inject(Context.root().with(span), written, (header, key, value) -> {
            if (header != null && key.equals(CloudEventHeaders.TRACE_PARENT)) {
                header[0] = value;
            }
        });
        return written[0];
    }

    private static Span begun(@Nullable String cause, String name, SpanKind kind, String type, Object event) {
        if (cause == null) {
            return Span.getInvalid();
        }
        return GlobalOpenTelemetry.getTracer(NAME)
                .spanBuilder(name)
                .setParent(W3C.extract(Context.root(), cause, ONE_HEADER))
                .setSpanKind(kind)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.message.id", event.toString())
                .setAttribute("cloudevents.event_type", type)
                .startSpan();
    }
}
