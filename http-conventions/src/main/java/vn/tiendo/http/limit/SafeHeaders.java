package vn.tiendo.http.limit;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells browsers, in every answer, to take it for nothing but what it says that it is, to run and frame nothing of it, and
 * to keep nothing of it: all but descriptions and health is private. A stricter or looser word of an answer itself stays.
 */
@Singleton
class SafeHeaders {

    private static final int FIRST = 1200;

    private final String encryptedOnly;

    SafeHeaders(
            @ConfigProperty(name = "tiendo.http.encrypted-only-for", defaultValue = "31536000")
                    long secondsOfEncryption) {
        this.encryptedOnly = "max-age=" + secondsOfEncryption;
    }

    void complete(@Observes Filters filters) {
        filters.register(
                context -> {
                    context.addHeadersEndHandler(ready -> complete(context));
                    context.next();
                },
                FIRST);
    }

    private void complete(RoutingContext context) {
        var headers = context.response().headers();
        setUnlessThere(headers, "X-Content-Type-Options", "nosniff");
        setUnlessThere(headers, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        setUnlessThere(headers, "Referrer-Policy", "no-referrer");
        setUnlessThere(headers, "Cache-Control", headers.contains("ETag") ? "private, no-cache" : "no-store");
        if (context.request().isSSL()) {
            setUnlessThere(headers, "Strict-Transport-Security", encryptedOnly);
        }
    }

    private static void setUnlessThere(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
