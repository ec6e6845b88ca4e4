package vn.tiendo.reporting.alert;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tiendo.http.upkeep.FailedWork;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.knownunit.KnownUnits;
import vn.tiendo.reporting.schedule.Repeated;

/** Notices what has become known and that the day has turned, and has the plans concerned examined; every replica does. */
@Singleton
class AlertWatch {

    private static final Logger LOG = Logger.getLogger(AlertWatch.class);

    /** Of the time that passes, what examining may take: a tenth. Whoever asks for figures comes first. */
    private static final int REST = 9;

    private final WatchedPlans watched;
    private final Examination examination;
    private final KnownUnits units;
    private final Knowledge knowledge;
    private final Duration every;
    private final Repeated rounds;

    AlertWatch(
            WatchedPlans watched,
            Examination examination,
            KnownUnits units,
            Knowledge knowledge,
            @ConfigProperty(name = "tiendo.alerts.every", defaultValue = "PT2S") Duration every) {
        this.watched = watched;
        this.examination = examination;
        this.units = units;
        this.knowledge = knowledge;
        this.every = every;
        this.rounds = new Repeated("alerts", every, this::round);
    }

    void start(@Observes StartupEvent started) {
        rounds.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        rounds.close();
    }

    private void round() {
        long begun = System.nanoTime();
        var horizon = knowledge.present();
        QuarkusTransaction.requiringNew()
                .run(() -> watched.lock()
                        .ifPresent(last -> watched.mark(
                                last,
                                horizon,
                                knowledge.today(),
                                units.knownAt(horizon).version().isAfter(last.through()))));
        watched.toExamine().forEach(this::examine);
        var rest = Duration.ofNanos(System.nanoTime() - begun).multipliedBy(REST);
        rounds.pauseFor(rest.compareTo(every) > 0 ? rest : every);
    }

    /** One plan that cannot be examined does not keep the others from it; it is tried again in the next round. */
    private void examine(UUID plan) {
        try {
            QuarkusTransaction.requiringNew().run(() -> examination.of(plan));
        } catch (RuntimeException e) {
            FailedWork.count("alerts");
            LOG.warnf("Plan %s could not be examined for alerts: %s", plan, e);
            LOG.debug(plan, e);
        }
    }
}
