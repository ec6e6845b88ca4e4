package vn.tiendo.reporting.dashboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.tiendo.http.ETags;
import vn.tiendo.reporting.figure.Footprint;

/** A dashboard, and until when it is known that nothing was recorded which would change it. */
final class DrawnDashboard {

    private final DashboardView view;
    private final Footprint footprint;
    private Instant unchangedThrough;
    private @Nullable DashboardJson json;

    DrawnDashboard(DashboardView view, Footprint footprint) {
        this.view = view;
        this.footprint = footprint;
        this.unchangedThrough = view.knownAt();
    }

    DashboardView as(Instant knownAt) {
        return view.as(knownAt);
    }

    /** Written once for all who ask. */
    synchronized DashboardJson json(ObjectMapper mapper, ETags tags) {
        if (json == null) {
            json = DashboardJson.of(view, mapper, tags);
        }
        return json;
    }

    Footprint footprint() {
        return footprint;
    }

    boolean isOlderThan(DrawnDashboard other) {
        return view.knownAt().isBefore(other.view.knownAt());
    }

    /** Whether it was not drawn with later knowledge. */
    boolean beginsBy(Instant knownAt) {
        return !view.knownAt().isAfter(knownAt);
    }

    synchronized Instant unchangedThrough() {
        return unchangedThrough;
    }

    synchronized void unchangedThrough(Instant knownAt) {
        if (knownAt.isAfter(unchangedThrough)) {
            unchangedThrough = knownAt;
        }
    }

    /** How much memory it takes, in judgements. */
    int size() {
        return 1
                + view.targets().stream()
                        .mapToInt(target -> target.periods().size())
                        .sum()
                + view.children().stream()
                        .mapToInt(child -> child.targets().size())
                        .sum();
    }
}
