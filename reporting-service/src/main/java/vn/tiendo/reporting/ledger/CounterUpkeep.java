package vn.tiendo.reporting.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tiendo.http.upkeep.FailedWork;
import vn.tiendo.reporting.knowledge.Knowledge;

/** Folds the coarse counters once in a while. How often decides how much a reader adds, never what he reads. */
@Singleton
class CounterUpkeep {

    private static final Logger LOG = Logger.getLogger(CounterUpkeep.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final CoarseCounters counters;
    private final Knowledge knowledge;
    private final Duration rest;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("counter-upkeep").unstarted(this::loop);

    CounterUpkeep(
            CoarseCounters counters,
            Knowledge knowledge,
            @ConfigProperty(name = "tiendo.counters.fold-every", defaultValue = "PT3S") Duration rest) {
        this.counters = counters;
        this.knowledge = knowledge;
        this.rest = rest;
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stop.countDown();
        thread.join(PATIENCE);
    }

    private void loop() {
        try {
            while (!stop.await(rest.toMillis(), TimeUnit.MILLISECONDS)) {
                fold();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Figures stay right without it; a thread that dies of an error would only make them ever slower.
    private void fold() {
        try {
            var horizon = knowledge.present();
            QuarkusTransaction.requiringNew().call(() -> counters.fold(horizon));
            QuarkusTransaction.requiringNew().run(counters::sumUpYears);
        } catch (Throwable e) {
            FailedWork.count("counters");
            LOG.warnf("The counters are folded later: %s", e);
            LOG.debug("The counters are folded later", e);
        }
    }
}
