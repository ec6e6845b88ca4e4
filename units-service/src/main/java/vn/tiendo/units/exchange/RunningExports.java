package vn.tiendo.units.exchange;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.http.Problem;
import vn.tiendo.http.limit.CurrentClient;

/**
 * Lets so many exports be on their way at once that half of the connections to the database are left for everybody else:
 * each holds one for as long as its client reads.
 */
@Singleton
class RunningExports {

    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(5);

    private static final int OF_ONE_CLIENT = 3;

    private final Map<HttpServerResponse, String> running = new HashMap<>();
    private final CurrentVertxRequest current;
    private final CurrentClient client;
    private final int most;

    RunningExports(
            CurrentVertxRequest current,
            CurrentClient client,
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        this.current = current;
        this.client = client;
        this.most = Math.max(1, connections / 2);
    }

    /**
     * The export of the present request begins, if it may.
     *
     * @throws Problem 503 BUSY when too many are on their way, of all clients or of this one
     */
    void begin() {
        if (!isTaken(current.getCurrent().response(), client.name())) {
            throw Problem.of(503, "BUSY").retryAfter(COME_BACK_AFTER);
        }
    }

    // Those that have ended are found here, when somebody comes.
    private synchronized boolean isTaken(HttpServerResponse export, String of) {
        running.keySet().removeIf(one -> one.ended() || one.closed());
        long own = running.values().stream().filter(of::equals).count();
        if (running.size() >= most || own >= OF_ONE_CLIENT) {
            return false;
        }
        running.put(export, of);
        return true;
    }
}
