package vn.tiendo.http.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.http.FilePaths;

/**
 * Cuts the connection of a client whose body does not come to its end in time: byte by byte it would hold a thread for as
 * long as it likes.
 */
@Singleton
class BodyDeadline {

    private static final int EARLY = 1100;

    private final Duration limit;
    private final Duration fileLimit;
    private final FilePaths filePaths;

    BodyDeadline(
            @ConfigProperty(name = "tiendo.http.body-within", defaultValue = "PT30S") Duration limit,
            @ConfigProperty(name = "tiendo.http.file-within", defaultValue = "PT1H") Duration fileLimit,
            FilePaths filePaths) {
        this.limit = limit;
        this.fileLimit = fileLimit;
        this.filePaths = filePaths;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::watch, EARLY);
    }

    private void watch(RoutingContext context) {
        var request = context.request();
        if (!request.isEnded() && hasBody(request)) {
            var within = filePaths.include(request.path()) ? fileLimit : limit;
            long timer = context.vertx().setTimer(within.toMillis(), late -> cut(request));
            context.addEndHandler(ended -> context.vertx().cancelTimer(timer));
        }
        context.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return request.getHeader("Transfer-Encoding") != null || length != null && !length.equals("0");
    }

    private static void cut(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.connection().close();
        }
    }
}
