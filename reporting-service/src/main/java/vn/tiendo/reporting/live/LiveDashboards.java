package vn.tiendo.reporting.live;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import vn.tiendo.reporting.dashboard.DashboardQuestion;
import vn.tiendo.reporting.dashboard.Dashboards;
import vn.tiendo.reporting.knowledge.Knowledge;

/** The dashboards that somebody watches. */
@ApplicationScoped
class LiveDashboards {

    private static final int DRAWN_SIDE_BY_SIDE = 2;

    private final Dashboards dashboards;
    private final Knowledge knowledge;
    private final LiveMessages messages;
    private final Map<DashboardQuestion, LiveDashboard> watched = new ConcurrentHashMap<>();
    private volatile Instant lastTold = Instant.MIN;
    private final ScheduledExecutorService drawing = Executors.newScheduledThreadPool(
            DRAWN_SIDE_BY_SIDE,
            Thread.ofPlatform().daemon().name("live-dashboard-", 0).factory());

    LiveDashboards(Dashboards dashboards, Knowledge knowledge, LiveMessages messages) {
        this.dashboards = dashboards;
        this.knowledge = knowledge;
        this.messages = messages;
    }

    /** The watcher gets every dashboard from now on that is newer than the one it has. */
    void watch(DashboardQuestion question, Watcher watcher) {
        watched.compute(question, (key, present) -> {
            var live = present == null ? live(question) : present;
            live.add(watcher);
            return live;
        });
    }

    void leave(DashboardQuestion question, Watcher watcher) {
        watched.computeIfPresent(question, (key, live) -> live.isEmptyWithout(watcher) ? null : live);
    }

    /** Draws again what changed after the watcher's first dashboard was drawn and before it was known here. */
    void catchUp(DashboardQuestion question, Instant shown) {
        var told = lastTold;
        var live = watched.get(question);
        if (live != null && told.isAfter(shown)) {
            live.changed(Change.ofAnything(told));
        }
    }

    void changed(Change change) {
        remember(change.knownFrom());
        watched.values().forEach(live -> live.changed(change));
    }

    private synchronized void remember(Instant told) {
        if (told.isAfter(lastTold)) {
            lastTold = told;
        }
    }

    boolean areWatched() {
        return !watched.isEmpty();
    }

    void stop(@Observes ShutdownEvent stopping) {
        drawing.shutdownNow();
    }

    private LiveDashboard live(DashboardQuestion question) {
        return new LiveDashboard(() -> dashboards.of(question), messages, knowledge, drawing);
    }
}
