package vn.tiendo.observability;

import io.opentelemetry.api.trace.Span;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.CurrentTrace;
import vn.tiendo.http.Trace;
import vn.tiendo.messaging.TraceParent;

/** What a request says to other services belongs to its trace, whether somebody collects traces or not. */
@Singleton
class TraceOfRequest implements TraceParent {

    private final CurrentTrace request;

    TraceOfRequest(CurrentTrace request) {
        this.request = request;
    }

    @Override
    public @Nullable String current() {
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            return new Trace(span.getTraceId(), span.getSpanId()).traceparent();
        }
        return isInRequest() ? request.get().traceparent() : null;
    }

    /** What goes round in the background speaks to other services, too, and in no request. */
    private static boolean isInRequest() {
        return Arc.container().requestContext().isActive() && CurrentRequestManager.get() != null;
    }
}
