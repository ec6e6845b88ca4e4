package vn.tiendo.reporting.live;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;
import org.jboss.resteasy.reactive.server.vertx.VertxResteasyReactiveRequestContext;
import vn.tiendo.http.limit.UnreadAnswers;

/**
 * Opens the stream of an answer. The framework's own way would encode each message once for every client, and neither
 * tells whether a client reads nor lets go of one that does not.
 */
@Provider
public final class EventStreamWriter implements ServerMessageBodyWriter<Opening> {

    @Override
    public boolean isWriteable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return type == Opening.class;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Opening.class;
    }

    @Override
    public void writeResponse(Opening answer, Type genericType, ServerRequestContext context) {
        var request = (VertxResteasyReactiveRequestContext) context;
        request.suspend();
        request.serverResponse()
                .setChunked(true)
                .setResponseHeader("Cache-Control", "no-store")
                // Of proxies that would collect the answer before they pass it on.
                .setResponseHeader("X-Accel-Buffering", "no");
        answer.opened().accept(new OverHttp(request.getContext(), request::resume));
    }

    /** Never called: the framework writes by {@link #writeResponse}, and only this one knows the connection. */
    @Override
    public void writeTo(
            Opening answer,
            Class<?> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out) {
        throw new IllegalStateException("a stream is opened on a connection only");
    }

    private static final class OverHttp implements EventStream {

        private final RoutingContext context;
        private final HttpServerRequest request;
        private final Runnable resume;
        private final AtomicBoolean ended = new AtomicBoolean();

        OverHttp(RoutingContext context, Runnable resume) {
            this.context = context;
            this.request = context.request();
            this.resume = resume;
        }

        @Override
        public CompletionStage<Void> write(Buffer bytes) {
            return request.response().closed()
                    ? Future.<Void>failedFuture("closed").toCompletionStage()
                    : request.response().write(bytes).toCompletionStage();
        }

        @Override
        public void onEnd(Runnable gone) {
            context.addEndHandler(over -> once(gone));
            if (request.response().closed()) {
                once(gone);
            }
        }

        private void once(Runnable gone) {
            if (ended.compareAndSet(false, true)) {
                gone.run();
                resume.run();
            }
        }

        @Override
        public void end() {
            if (!request.response().ended() && !request.response().closed()) {
                request.response().end();
            }
        }

        @Override
        public void cut() {
            UnreadAnswers.cut(request);
        }
    }
}
