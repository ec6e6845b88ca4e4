package vn.tiendo.reporting.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.upkeep.FailedWork;
import vn.tiendo.reporting.knowledge.Knowledge;
import vn.tiendo.reporting.ledger.LedgerEntry;
import vn.tiendo.reporting.ledger.StockLevelRecorded;
import vn.tiendo.reporting.ledger.ZeroReported;
import vn.tiendo.reporting.live.RecordedChanges.ReadUpTo;

/**
 * Looks for what has been recorded, by this replica or another, and tells it to the dashboards. The database is the only
 * source, so that nothing is missed; what this replica has just committed only makes it look at once.
 */
@ApplicationScoped
class Looking {

    private static final Logger LOG = Logger.getLogger(Looking.class);
    private static final Duration WHILE_NOBODY_WATCHES = Duration.ofSeconds(2);
    private static final Duration FOREIGN_AT_LEAST_BETWEEN = Duration.ofSeconds(1);
    private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);
    private static final Duration AT_LEAST_BETWEEN = Duration.ofMillis(20);

    private final LiveDashboards dashboards;
    private final RecordedChanges recorded;
    private final Knowledge knowledge;
    private final Duration whileSomebodyWatches;
    private final Semaphore reasons = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("live-looking").unstarted(this::lookUntilStopped);
    private volatile boolean stopped;

    private Instant after = Instant.EPOCH;
    private Instant complete = Instant.EPOCH;
    private @Nullable ReadUpTo read;
    private long foreignToldAt = System.nanoTime();

    Looking(LiveDashboards dashboards, RecordedChanges recorded, Knowledge knowledge, LiveSettings settings) {
        this.dashboards = dashboards;
        this.recorded = recorded;
        this.knowledge = knowledge;
        this.whileSomebodyWatches = settings.lookEvery();
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        thread.interrupt();
    }

    void entryRecorded(@Observes(during = TransactionPhase.AFTER_SUCCESS) LedgerEntry entry) {
        lookAtOnce();
    }

    void zeroReported(@Observes(during = TransactionPhase.AFTER_SUCCESS) ZeroReported report) {
        lookAtOnce();
    }

    void levelStated(@Observes(during = TransactionPhase.AFTER_SUCCESS) StockLevelRecorded level) {
        lookAtOnce();
    }

    void lookAtOnce() {
        if (dashboards.areWatched()) {
            reasons.release();
        }
    }

    private void lookUntilStopped() {
        try {
            while (!stopped) {
                TimeUnit.NANOSECONDS.sleep((lookOnce() ? AT_LEAST_BETWEEN : AFTER_A_FAILURE).toNanos());
                var pause = dashboards.areWatched() ? whileSomebodyWatches : WHILE_NOBODY_WATCHES;
                if (reasons.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                    reasons.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean lookOnce() {
        try {
            look();
            return true;
        } catch (Throwable e) {
            // What was not found now is found when the database answers again.
            if (!stopped) {
                FailedWork.count("live");
                LOG.warnf("Nothing could be looked for: %s", e.getMessage());
                LOG.debug("Nothing could be looked for", e);
            }
            return false;
        }
    }

    private void look() {
        if (complete.equals(Instant.EPOCH)) {
            complete = knowledge.present();
            after = complete;
        }
        var changes = new ArrayList<>(recorded.since(after));
        changes.addAll(foreign());
        dashboards.changed(changes);
        // Asked for before what was just read: nothing at or before it can appear any more.
        after = complete;
        if (!changes.isEmpty()) {
            complete = knowledge.present();
        }
    }

    /** It may concern any dashboard, and a file of enterprises goes on for minutes: told once a second at most. */
    private List<Change> foreign() {
        var before = read;
        if (before != null && System.nanoTime() - foreignToldAt < FOREIGN_AT_LEAST_BETWEEN.toNanos()) {
            return List.of();
        }
        var now = recorded.foreign();
        read = now;
        if (before == null || !now.isMoreThan(before)) {
            return List.of();
        }
        foreignToldAt = System.nanoTime();
        return List.of(Change.ofAnything(now.knownFrom()));
    }
}
