package vn.tiendo.reporting.live;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.upkeep.FailedWork;

/** A dashboard that somebody watches: after a change it is drawn again, once for all who watch it, at a {@link Pace}. */
final class LiveDashboard {

    private static final Logger LOG = Logger.getLogger(LiveDashboard.class);
    private static final Duration AGAIN_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration AGAIN_IN_ANY_CASE = Duration.ofMinutes(1);
    private static final Duration KEPT_WITHOUT_CLIENTS = Duration.ofSeconds(10);
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Function<Instant, Drawn> drawing;
    private final Timer timer;
    private final Executor pens;
    private final List<LiveClient> clients = new CopyOnWriteArrayList<>();
    /** One drawing at a time: a later one is never overtaken by an earlier one. */
    private final ReentrantLock pen = new ReentrantLock();

    private final Pace pace = Pace.even();
    private @Nullable Drawn drawn;
    private Instant toShow = Instant.MIN;
    private long drawnAt;
    private boolean scheduled;

    /** @param drawing of what is known at an instant, or later */
    LiveDashboard(Function<Instant, Drawn> drawing, Timer timer, Executor pens) {
        this.drawing = drawing;
        this.timer = timer;
        this.pens = pens;
        this.drawnAt = timer.now();
    }

    void add(LiveClient client) {
        clients.add(client);
        var present = last();
        if (present != null) {
            client.offer(present.message());
        }
        schedule();
    }

    void remove(LiveClient client) {
        clients.remove(client);
    }

    boolean isWatched() {
        return !clients.isEmpty();
    }

    /** Nobody watches it, and nobody came back for a while. */
    boolean isForsaken() {
        return clients.isEmpty() && isOlderThan(KEPT_WITHOUT_CLIENTS);
    }

    Collection<LiveClient> clients() {
        return clients;
    }

    /** As it was drawn a moment ago, for whoever, or else drawn now; those who come together wait for one drawing. */
    Drawn present() {
        pen.lock();
        try {
            var last = fresh();
            return last == null ? draw() : last;
        } finally {
            pen.unlock();
        }
    }

    /** Whether somebody has been shown something later than what was drawn last here. */
    boolean isBehind(StreamId shown) {
        var last = last();
        return last != null && shown.knownAt().isAfter(last.message().id().knownAt());
    }

    void changed(Collection<Change> changes) {
        changes.forEach(this::note);
        schedule();
    }

    /** Draws again what a day that begins changes, and what nobody has told of. */
    void review(LocalDate today, Instant now) {
        var last = last();
        if (last != null && (!last.at().equals(today) || isOlderThan(AGAIN_IN_ANY_CASE))) {
            changed(List.of(Change.ofAnything(now)));
        }
    }

    private synchronized void note(Change change) {
        // Until it has been drawn once nobody knows what it shows.
        boolean concerned = drawn == null || drawn.concern().isTouchedBy(change);
        if (concerned && change.knownFrom().isAfter(toShow)) {
            toShow = change.knownFrom();
        }
    }

    private synchronized void schedule() {
        if (!scheduled
                && isWatched()
                && drawn != null
                && toShow.isAfter(drawn.message().id().knownAt())) {
            scheduled = true;
            timer.after(pace.waitAt(timer.now()), () -> pens.execute(this::drawAgain));
        }
    }

    private void drawAgain() {
        pen.lock();
        try {
            draw();
            unscheduled();
        } catch (RuntimeException e) {
            FailedWork.count("live");
            LOG.warnf(e, "A live dashboard could not be drawn");
            timer.after(AGAIN_AFTER_FAILURE.toNanos(), this::unscheduled);
        } finally {
            pen.unlock();
        }
    }

    private void unscheduled() {
        synchronized (this) {
            scheduled = false;
        }
        schedule();
    }

    private Drawn draw() {
        var now = drawing.apply(begin());
        replaceBy(now);
        clients.forEach(client -> client.offer(now.message()));
        return now;
    }

    private synchronized Instant begin() {
        drawnAt = timer.now();
        pace.went(drawnAt);
        return toShow;
    }

    private synchronized void replaceBy(Drawn now) {
        drawn = now;
    }

    private synchronized @Nullable Drawn last() {
        return drawn;
    }

    private synchronized @Nullable Drawn fresh() {
        return drawn == null
                        || isOlderThan(FRESH)
                        || toShow.isAfter(drawn.message().id().knownAt())
                ? null
                : drawn;
    }

    private synchronized boolean isOlderThan(Duration age) {
        return timer.now() - drawnAt > age.toNanos();
    }
}
