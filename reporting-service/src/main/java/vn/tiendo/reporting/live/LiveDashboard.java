package vn.tiendo.reporting.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.tiendo.reporting.dashboard.DashboardView;
import vn.tiendo.reporting.knowledge.Knowledge;

/** A dashboard that somebody watches: after a change it is drawn again, for all who watch it, at most ten times a second. */
final class LiveDashboard {

    private static final Logger LOG = Logger.getLogger(LiveDashboard.class);
    private static final Duration BETWEEN_DRAWINGS = Duration.ofMillis(100);
    private static final Duration AGAIN_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration VISIBLE_WITHIN = Duration.ofMillis(200);

    private final Supplier<DashboardView> drawing;
    private final LiveMessages messages;
    private final Knowledge knowledge;
    private final ScheduledExecutorService executor;
    private final List<Watcher> watchers = new CopyOnWriteArrayList<>();

    private Set<UUID> indicators = Set.of();
    private Instant shown = Instant.MIN;
    private Instant toShow = Instant.MIN;
    private long drawnAt = System.nanoTime() - BETWEEN_DRAWINGS.toNanos();
    private boolean scheduled;

    LiveDashboard(
            Supplier<DashboardView> drawing,
            LiveMessages messages,
            Knowledge knowledge,
            ScheduledExecutorService executor) {
        this.drawing = drawing;
        this.messages = messages;
        this.knowledge = knowledge;
        this.executor = executor;
    }

    void add(Watcher watcher) {
        watchers.add(watcher);
    }

    boolean isEmptyWithout(Watcher watcher) {
        watchers.remove(watcher);
        return watchers.isEmpty();
    }

    synchronized void changed(Change change) {
        // Until it has been drawn once nobody knows which indicators it shows.
        boolean concerned = shown.equals(Instant.MIN) || change.concerns(indicators);
        if (concerned && change.knownFrom().isAfter(shown) && change.knownFrom().isAfter(toShow)) {
            toShow = change.knownFrom();
            schedule(Duration.ofNanos(drawnAt + BETWEEN_DRAWINGS.toNanos() - System.nanoTime()));
        }
    }

    private synchronized void schedule(Duration delay) {
        if (!scheduled) {
            scheduled = true;
            executor.schedule(this::draw, Math.max(0, delay.toNanos()), TimeUnit.NANOSECONDS);
        }
    }

    private void draw() {
        try {
            // A change is told when it is committed; an older transaction may still hold the horizon back for a moment.
            knowledge.await(begin(), VISIBLE_WITHIN);
            var dashboard = drawing.get();
            var message = messages.dashboard(dashboard);
            watchers.forEach(watcher -> watcher.send(dashboard.knownAt(), message));
            drawn(dashboard);
        } catch (RuntimeException e) {
            LOG.warnf(e, "A live dashboard could not be drawn");
            failed();
        }
    }

    private synchronized Instant begin() {
        drawnAt = System.nanoTime();
        return toShow;
    }

    private synchronized void drawn(DashboardView dashboard) {
        shown = dashboard.knownAt();
        indicators = dashboard.targets().stream()
                .map(target -> target.indicator().id())
                .collect(Collectors.toUnmodifiableSet());
        scheduled = false;
        if (toShow.isAfter(shown)) {
            schedule(Duration.ofNanos(drawnAt + BETWEEN_DRAWINGS.toNanos() - System.nanoTime()));
        }
    }

    private synchronized void failed() {
        scheduled = false;
        if (!watchers.isEmpty()) {
            schedule(AGAIN_AFTER_FAILURE);
        }
    }
}
