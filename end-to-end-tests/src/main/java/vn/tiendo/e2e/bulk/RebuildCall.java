package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/** Has reporting-service count and fold all that is derived again. */
final class RebuildCall {

    private static final Duration DONE_WITHIN = Duration.ofMinutes(50);

    private final TiendoSystem system;

    RebuildCall(TiendoSystem system) {
        this.system = system;
    }

    Duration make() throws IOException {
        long began = System.nanoTime();
        try {
            var response = system.http()
                    .send(
                            HttpRequest.newBuilder(system.endpoints().of(Service.REPORTING, "/v1/rebuilds"))
                                    .timeout(DONE_WITHIN)
                                    .header("Authorization", "Bearer " + system.token())
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString("{}"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 201) {
                throw new IllegalStateException(
                        "the rebuild ended with " + response.statusCode() + " " + response.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
