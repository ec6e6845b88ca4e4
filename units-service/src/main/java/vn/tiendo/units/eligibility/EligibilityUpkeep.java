package vn.tiendo.units.eligibility;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.tiendo.http.upkeep.FailedWork;

/**
 * Draws in the background the conclusions that are too many for the act that they follow from, and those of acts on units. Each
 * step is a transaction that also notes how far it has come: a restart goes on from there, and replicas take turns.
 */
@Singleton
class EligibilityUpkeep {
    private static final Logger LOG = Logger.getLogger(EligibilityUpkeep.class);
    private static final Duration REST = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final DueConclusions due;
    private final EligibilityInputs inputs;
    private final EligibilityRules rules;
    private final Concluding concluding;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("eligibility-upkeep").unstarted(this::loop);

    EligibilityUpkeep(DueConclusions due, EligibilityInputs inputs, EligibilityRules rules, Concluding concluding) {
        this.due = due;
        this.inputs = inputs;
        this.rules = rules;
        this.concluding = concluding;
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
            boolean more = false;
            while (!stop.await(more ? 0 : REST.toMillis(), TimeUnit.MILLISECONDS)) {
                more = tried();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // A thread that dies of an error would leave a service that looks well and concludes nothing.
    private boolean tried() {
        try {
            return QuarkusTransaction.requiringNew().call(this::step);
        } catch (Throwable e) {
            FailedWork.count("eligibility");
            LOG.warnf("Eligibility is concluded later: %s", e);
            LOG.debug("Eligibility is concluded later", e);
            return false;
        }
    }

    /** One step of the oldest walk; false when there is nothing to do. */
    private boolean step() {
        var walk = due.take();
        if (walk.isEmpty()) {
            return false;
        }
        rules.keep();
        var units = walk.get().units();
        if (units != null) {
            due.part(walk.get(), units);
            return true;
        }
        var some = inputs.ofWalk(walk.get(), Concluding.AT_ONCE);
        concluding.concluded(some);
        if (some.size() < Concluding.AT_ONCE) {
            due.done(walk.get());
        } else {
            due.continueAfter(walk.get(), some.getLast());
        }
        return true;
    }
}
