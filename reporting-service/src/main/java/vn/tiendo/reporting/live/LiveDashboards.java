package vn.tiendo.reporting.live;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.dashboard.DashboardQuestion;
import vn.tiendo.reporting.knowledge.Knowledge;

/** The dashboards that somebody watches, and for a while those that somebody has watched. */
@ApplicationScoped
class LiveDashboards {

    private static final int DRAWN_SIDE_BY_SIDE = 2;
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final Drawings drawings;
    private final Knowledge knowledge;
    private final Map<DashboardQuestion, LiveDashboard> dashboards = new ConcurrentHashMap<>();
    private volatile boolean closing;
    private final LiveTimer timer = new LiveTimer();
    private final ExecutorService pens = Executors.newFixedThreadPool(
            DRAWN_SIDE_BY_SIDE,
            Thread.ofPlatform().daemon().name("live-drawing-", 0).factory());

    LiveDashboards(Drawings drawings, Knowledge knowledge) {
        this.drawings = drawings;
        this.knowledge = knowledge;
        timer.every(BEAT, this::beat);
    }

    Timer timer() {
        return timer;
    }

    /** Draws it, unless that was done a moment ago. */
    LiveDashboard drawn(DashboardQuestion question) {
        var live = dashboards.computeIfAbsent(question, this::live);
        try {
            live.present();
            return live;
        } catch (RuntimeException e) {
            if (!live.isWatched()) {
                dashboards.remove(question, live);
            }
            throw e;
        }
    }

    /** @param present as it was drawn for the client */
    void watch(DashboardQuestion question, LiveDashboard present, LiveClient client, @Nullable StreamId has) {
        var live = dashboards.compute(question, (asked, kept) -> {
            var watched = kept == null ? present : kept;
            watched.add(client);
            return watched;
        });
        if (has != null && live.isBehind(has)) {
            // Another replica showed something later: what is drawn next is not older than that.
            live.changed(List.of(Change.ofAnything(has.knownAt().plusMillis(1))));
        }
    }

    void leave(DashboardQuestion question, LiveClient client) {
        var live = dashboards.get(question);
        if (live != null) {
            live.remove(client);
        }
    }

    boolean areWatched() {
        return dashboards.values().stream().anyMatch(LiveDashboard::isWatched);
    }

    void changed(Collection<Change> changes) {
        if (!changes.isEmpty()) {
            dashboards.values().forEach(live -> live.changed(changes));
        }
    }

    /** Whether this replica takes nobody on any more. */
    boolean isClosing() {
        return closing;
    }

    /** First of all that stops: a stream is a request that would never end by itself. */
    void close(@Observes ShutdownDelayInitiatedEvent announced) {
        closing = true;
        // Their clients come back, to another replica while this one is away.
        dashboards.values().forEach(live -> live.clients().forEach(LiveClient::end));
    }

    void stop(@Observes ShutdownEvent stopping) {
        timer.close();
        pens.shutdownNow();
        dashboards.values().forEach(live -> live.clients().forEach(LiveClient::end));
    }

    private void beat() {
        var now = knowledge.now();
        var today = knowledge.today();
        dashboards.forEach((question, live) -> {
            live.clients().forEach(LiveClient::beat);
            live.review(question.at() == null ? today : question.at(), now);
        });
        dashboards.values().removeIf(LiveDashboard::isForsaken);
    }

    private LiveDashboard live(DashboardQuestion question) {
        return new LiveDashboard((Instant toShow) -> drawings.draw(question, toShow), timer, pens);
    }
}
