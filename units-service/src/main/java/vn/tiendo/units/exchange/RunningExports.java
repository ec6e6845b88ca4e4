package vn.tiendo.units.exchange;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.http.Problem;

/**
 * Lets so many exports be on their way at once that half of the connections to the database are left for everybody else:
 * each holds one for as long as its client reads.
 */
@Singleton
class RunningExports {

    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(5);

    private final Set<HttpServerResponse> running = new HashSet<>();
    private final CurrentVertxRequest current;
    private final int most;

    RunningExports(
            CurrentVertxRequest current, @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        this.current = current;
        this.most = Math.max(1, connections / 2);
    }

    /**
     * The export of the present request begins, if it may.
     *
     * @throws Problem 503 BUSY when too many are on their way
     */
    void begin() {
        if (!isTaken(current.getCurrent().response())) {
            throw Problem.of(503, "BUSY").retryAfter(COME_BACK_AFTER);
        }
    }

    // Those that have ended are found here, when somebody comes.
    private synchronized boolean isTaken(HttpServerResponse export) {
        running.removeIf(one -> one.ended() || one.closed());
        return running.size() < most && running.add(export);
    }
}
