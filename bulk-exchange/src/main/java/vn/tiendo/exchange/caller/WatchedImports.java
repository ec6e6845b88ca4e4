package vn.tiendo.exchange.caller;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.tiendo.exchange.job.ImportJob;
import vn.tiendo.exchange.job.Imports;
import vn.tiendo.http.ETags;
import vn.tiendo.http.Problem;
import vn.tiendo.http.limit.UnreadAnswers;
import vn.tiendo.http.upkeep.FailedWork;

/** The imports that somebody watches: one look into the database tells all who do. */
@Singleton
class WatchedImports {

    private static final Logger LOG = Logger.getLogger(WatchedImports.class);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final Duration COME_BACK_AFTER = Duration.ofSeconds(1);

    private final Imports imports;
    private final Function<ImportView, String> ids;
    private final Supplier<Runnable> cutter;
    private final Clock clock;
    private final Set<ImportWatcher> watchers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watched-imports").factory());
    private volatile boolean closing;

    @Inject
    WatchedImports(Imports imports, ETags tags, UnreadAnswers unread, Clock clock) {
        this(imports, tags::of, unread::cutter, clock);
    }

    /**
     * @param ids what a view is told by
     * @param cutter what cuts the connection of the present request
     */
    WatchedImports(Imports imports, Function<ImportView, String> ids, Supplier<Runnable> cutter, Clock clock) {
        this.imports = imports;
        this.ids = ids;
        this.cutter = cutter;
        this.clock = clock;
        looking.scheduleWithFixedDelay(
                () -> tell(watchers), LOOK_AGAIN.toMillis(), LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * @param lastShown the id of what was shown before; null for nothing
     * @throws Problem 503 BUSY when this replica is about to stop
     */
    Multi<OutboundSseEvent> watch(ImportWatcher.Terms terms, @Nullable String lastShown) {
        if (closing) {
            throw Problem.of(503, "BUSY").retryAfter(COME_BACK_AFTER);
        }
        var cut = cutter.get();
        Multi<OutboundSseEvent> told =
                Multi.createFrom().emitter(stream -> open(terms, stream, cut, lastShown), BackPressureStrategy.BUFFER);
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(ImportEvents.comeBackAfter(aMoment())), told);
    }

    private void open(
            ImportWatcher.Terms terms,
            MultiEmitter<? super OutboundSseEvent> stream,
            Runnable cut,
            @Nullable String lastShown) {
        var watcher = new ImportWatcher(terms, stream, ids, cut, lastShown, clock.instant());
        watchers.add(watcher);
        stream.onTermination(() -> watchers.remove(watcher));
        if (closing) {
            watcher.end();
        } else {
            looking.execute(() -> tell(List.of(watcher)));
        }
    }

    // A failure must not end what is repeated.
    private void tell(Collection<ImportWatcher> some) {
        try {
            var watched = some.stream().map(ImportWatcher::job).collect(Collectors.toSet());
            if (!watched.isEmpty()) {
                var found = imports.find(watched);
                found.forEach(job -> tell(some, job));
                var there = found.stream().map(job -> job.order().id()).collect(Collectors.toSet());
                some.stream().filter(watcher -> !there.contains(watcher.job())).forEach(ImportWatcher::end);
            }
        } catch (RuntimeException e) {
            FailedWork.count("imports");
            LOG.warnf("Who watches an import is told later: %s", e.getClass());
            LOG.debug("watching imports", e);
        }
    }

    private void tell(Collection<ImportWatcher> some, ImportJob job) {
        var now = clock.instant();
        some.stream()
                .filter(watcher -> watcher.job().equals(job.order().id()))
                .forEach(watcher -> watcher.show(job, now));
    }

    /** First of all that stops: a stream is a request that would not end by itself. Its client comes back to another replica. */
    void close(@Observes ShutdownDelayInitiatedEvent announced) {
        closing = true;
        watchers.forEach(ImportWatcher::end);
    }

    void stop(@Observes ShutdownEvent stopping) {
        closing = true;
        looking.shutdownNow();
        watchers.forEach(ImportWatcher::end);
    }

    /** Not the same for all: they were interrupted together, and should not come back together. */
    private static Duration aMoment() {
        return COME_BACK_AFTER.plusMillis(ThreadLocalRandom.current().nextLong(COME_BACK_AFTER.toMillis()));
    }
}
