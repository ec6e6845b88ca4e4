package vn.tiendo.http.upkeep;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Does every {@link Upkeep} from the start of the service on, one after the other. */
@Singleton
class UpkeepRounds {
    private static final Logger LOG = Logger.getLogger(UpkeepRounds.class);
    private static final long PATIENCE_SECONDS = 15;

    private final Instance<Upkeep> tasks;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("upkeep").factory());

    UpkeepRounds(@Any Instance<Upkeep> tasks) {
        this.tasks = tasks;
    }

    void start(@Observes StartupEvent started) {
        tasks.forEach(task -> {
            long pause = task.every().toMillis();
            var unused = executor.scheduleWithFixedDelay(() -> round(task), pause, pause, TimeUnit.MILLISECONDS);
        });
    }

    // Errors too: what ends with one would leave a service that looks well and keeps nothing up.
    private static void round(Upkeep task) {
        try {
            task.round();
        } catch (Throwable e) {
            FailedWork.count(task.name());
            LOG.warnf("%s failed and goes on with the next round: %s", task.name(), e.getClass());
            LOG.debug(task.name(), e);
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        executor.shutdown();
        if (!executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            executor.shutdownNow();
        }
    }
}
