package vn.tiendo.e2e.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.IntFunction;
import vn.tiendo.e2e.benchmark.Latencies;
import vn.tiendo.e2e.client.Service;
import vn.tiendo.e2e.client.TiendoSystem;

/** Asks for the dashboard of one plan, one question after another, and takes the time until the last byte. */
final class DashboardReading {

    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(5);

    private final TiendoSystem system;
    private final String plan;

    DashboardReading(TiendoSystem system, String plan) {
        this.system = system;
        this.plan = plan;
    }

    /** @param parameters of the question with a number, such as {@code knownAt=…} */
    Latencies ask(int times, IntFunction<String> parameters) {
        var spans = new ArrayList<Long>();
        for (int number = 0; number < times; number++) {
            spans.add(ask(parameters.apply(number)));
        }
        return new Latencies(spans);
    }

    /** Nanoseconds until the answer was there, whole. */
    long ask(String parameters) {
        long began = System.nanoTime();
        var response = answer(parameters);
        long took = System.nanoTime() - began;
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response.uri() + " " + response.statusCode() + " "
                    + new String(response.body(), StandardCharsets.UTF_8));
        }
        return took;
    }

    private HttpResponse<byte[]> answer(String parameters) {
        URI uri = system.endpoints().of(Service.REPORTING, "/v1/dashboards/plans/" + plan + "?" + parameters);
        try {
            return system.http()
                    .send(
                            HttpRequest.newBuilder(uri)
                                    .timeout(ANSWER_WITHIN)
                                    .header("Authorization", "Bearer " + system.token())
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
