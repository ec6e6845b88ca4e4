package vn.tiendo.http.request;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.http.BoundedStream;
import vn.tiendo.http.FilePaths;
import vn.tiendo.http.Problem;

/**
 * Bounds every body that is no file while it is read, whatever its media type and whatever reads it: a body sent in chunks
 * tells its length only by being read. What is announced too large has been refused before.
 */
@Provider
public class BoundedBodies implements ReaderInterceptor {
    private final CurrentVertxRequest request;
    private final FilePaths files;
    private final int limit;

    BoundedBodies(
            CurrentVertxRequest request,
            FilePaths files,
            @ConfigProperty(name = "tiendo.http.body-limit", defaultValue = "1048576") int limit) {
        this.request = request;
        this.files = files;
        this.limit = limit;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!files.include(request.getCurrent().request().path())) {
            context.setInputStream(
                    new BoundedStream(context.getInputStream(), limit, () -> Problem.of(413, "BODY_TOO_LARGE", limit)));
        }
        return context.proceed();
    }
}
