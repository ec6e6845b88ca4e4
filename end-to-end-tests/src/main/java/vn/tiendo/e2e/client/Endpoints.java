package vn.tiendo.e2e.client;

import java.net.URI;
import java.util.Map;

/** Where the services answer. */
public record Endpoints(URI units, URI plans, URI reporting) {

    /** From {@code TIENDO_UNITS_URL}, {@code TIENDO_PLANS_URL}, {@code TIENDO_REPORTING_URL}, or the usual ports. */
    public static Endpoints of(Map<String, String> environment) {
        return new Endpoints(
                URI.create(environment.getOrDefault("TIENDO_UNITS_URL", "http://127.0.0.1:8081")),
                URI.create(environment.getOrDefault("TIENDO_PLANS_URL", "http://127.0.0.1:8082")),
                URI.create(environment.getOrDefault("TIENDO_REPORTING_URL", "http://127.0.0.1:8083")));
    }

    /** The address of a path that begins with a slash. */
    public URI of(Service service, String path) {
        var base = switch (service) {
            case UNITS -> units;
            case PLANS -> plans;
            case REPORTING -> reporting;
        };
        return base.resolve(path);
    }
}
