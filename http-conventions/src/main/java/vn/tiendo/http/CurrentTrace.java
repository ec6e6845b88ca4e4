package vn.tiendo.http;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** The trace of the running request. */
@RequestScoped
public class CurrentTrace {
    private final HttpHeaders headers;
    private @Nullable Trace trace;

    CurrentTrace(HttpHeaders headers) {
        this.headers = headers;
    }

    public Trace get() {
        if (trace == null) {
            var collected = Span.current().getSpanContext();
            trace = collected.isValid()
                    ? new Trace(collected.getTraceId(), collected.getSpanId())
                    : Trace.continuing(headers.getHeaderString("traceparent"));
        }
        return trace;
    }
}
