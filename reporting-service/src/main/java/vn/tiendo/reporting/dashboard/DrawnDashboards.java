package vn.tiendo.reporting.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.BordersParameter;
import vn.tiendo.reporting.calendar.Period;
import vn.tiendo.reporting.ledger.LaterPostings;
import vn.tiendo.reporting.memory.HeapShare;
import vn.tiendo.reporting.rebuild.Derived;

/**
 * Dashboards drawn before. One is given again for a later instant only when the database says that nothing was recorded
 * between the two on which it rests; so it is the one that would be drawn.
 */
@ApplicationScoped
class DrawnDashboards implements Derived {

    private static final int JUDGEMENTS_KEPT = 40_000;
    private static final int BYTES_OF_A_JUDGEMENT = 1_000;
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);

    private final LaterPostings later;
    private final Cache<Asked, DrawnDashboard> drawn = Caffeine.newBuilder()
            .maximumWeight(Math.min(JUDGEMENTS_KEPT, HeapShare.oneIn(8, BYTES_OF_A_JUDGEMENT)))
            .weigher((Asked asked, DrawnDashboard dashboard) -> dashboard.size())
            .expireAfterWrite(KEPT_FOR)
            .build();

    DrawnDashboards(LaterPostings later) {
        this.later = later;
    }

    /** Which dashboard, whenever it is known. */
    record Asked(
            UUID planId,
            @Nullable UUID unit,
            LocalDate at,
            @Nullable BordersParameter borders,
            @Nullable Period period) {}

    DrawnDashboard of(Asked asked, Instant knownAt, Supplier<DrawnDashboard> drawing) {
        var earlier = drawn.getIfPresent(asked);
        if (earlier != null && earlier.beginsBy(knownAt) && isUnchanged(earlier, knownAt)) {
            earlier.unchangedThrough(knownAt);
            return earlier;
        }
        var made = drawing.get();
        drawn.asMap().merge(asked, made, (one, other) -> one.isOlderThan(other) ? other : one);
        return made;
    }

    private boolean isUnchanged(DrawnDashboard dashboard, Instant knownAt) {
        var through = dashboard.unchangedThrough();
        var footprint = dashboard.footprint();
        return !knownAt.isAfter(through)
                || !later.anyBetween(through, knownAt, footprint.indicators(), footprint.units());
    }

    @Override
    public void remove() {}

    @Override
    public void forget() {
        drawn.invalidateAll();
    }
}
