package vn.tiendo.reporting.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.Problem;
import vn.tiendo.reporting.dashboard.DashboardQuestion;
import vn.tiendo.reporting.knowledge.Knowledge;

/** Those who watch at this replica, from their coming to their going. */
@ApplicationScoped
class Watching {

    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(1);
    private static final Duration LONGEST_STAY = Duration.ofDays(1);

    private final LiveDashboards dashboards;
    private final Looking looking;
    private final LiveSettings settings;
    private final Knowledge knowledge;
    private final AtomicInteger clients = new AtomicInteger();
    private final Counter dropped;
    private final MeterRegistry metrics;

    Watching(
            LiveDashboards dashboards,
            Looking looking,
            LiveSettings settings,
            Knowledge knowledge,
            MeterRegistry metrics) {
        this.dashboards = dashboards;
        this.looking = looking;
        this.settings = settings;
        this.knowledge = knowledge;
        this.dropped = metrics.counter("tiendo.live.dropped");
        this.metrics = metrics;
    }

    /** From the start on: nobody watching is a number, too. */
    void show(@Observes StartupEvent started) {
        metrics.gauge("tiendo.live.clients", clients);
    }

    /**
     * Draws the dashboard before the stream begins, so that an id that has not arrived is answered as a problem.
     *
     * @param lastShown what the client says that it was shown before; not believed where that is still to come
     * @param until when it may no longer watch
     * @throws Problem also 503 BUSY when too many watch here, or the replica is about to stop
     */
    Opening watch(DashboardQuestion question, Optional<StreamId> lastShown, Instant until) {
        if (dashboards.isClosing() || clients.get() >= settings.clientsAtMost()) {
            throw Problem.of(503, "BUSY").retryAfter(COME_BACK_AFTER);
        }
        var drawn = dashboards.drawn(question);
        var now = knowledge.now();
        var has = lastShown.filter(shown -> shown.isNotLaterThan(now)).orElse(null);
        var stay = Duration.between(now, until);
        return new Opening(
                stream -> open(stream, question, drawn, has, stay.compareTo(LONGEST_STAY) < 0 ? stay : LONGEST_STAY));
    }

    private void open(
            EventStream stream,
            DashboardQuestion question,
            LiveDashboard drawn,
            @Nullable StreamId has,
            Duration stay) {
        var terms = new LiveClient.Terms(settings.heartbeat(), settings.patience(), stay);
        var client = new LiveClient(stream, dashboards.timer(), terms, has, dropped::increment);
        clients.incrementAndGet();
        stream.onEnd(() -> {
            clients.decrementAndGet();
            dashboards.leave(question, client);
        });
        client.begin(LiveMessages.comeBackAfter(aMoment()));
        dashboards.watch(question, drawn, client, has);
        looking.lookAtOnce();
    }

    /** Not the same for all: they were interrupted together, and should not come back together. */
    private static Duration aMoment() {
        return COME_BACK_AFTER.plusMillis(ThreadLocalRandom.current().nextLong(COME_BACK_AFTER.toMillis()));
    }
}
