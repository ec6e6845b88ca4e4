package vn.tiendo.http.retention;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tiendo.http.upkeep.Upkeep;

/**
 * Removes what was kept long enough, some rows a transaction, so that nobody waits for it; what a round does not come to is
 * left to the next, since other tasks wait for its end.
 */
@Singleton
class Forgetting implements Upkeep {
    private static final Logger LOG = Logger.getLogger(Forgetting.class);
    private static final int AT_ONCE = 1_000;
    private static final Duration OF_ONE_KIND = Duration.ofMinutes(1);

    private final Instance<Kept> kinds;
    private final Clock clock;
    private final Duration every;

    Forgetting(
            @Any Instance<Kept> kinds,
            Clock clock,
            @ConfigProperty(name = "tiendo.retention.every", defaultValue = "PT1H") Duration every) {
        this.kinds = kinds;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public String name() {
        return "forgetting";
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public void round() {
        Instant now = clock.instant();
        kinds.forEach(kept -> forget(kept, now));
    }

    private void forget(Kept kept, Instant now) {
        Instant end = clock.instant().plus(OF_ONE_KIND);
        int forgotten = 0;
        int some;
        do {
            some = QuarkusTransaction.requiringNew().call(() -> kept.forget(now, AT_ONCE));
            forgotten += some;
        } while (some == AT_ONCE && clock.instant().isBefore(end));
        if (forgotten > 0) {
            LOG.infof("Forgotten: %s, %d rows", kept.what(), forgotten);
        }
    }
}
