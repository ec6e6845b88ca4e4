package vn.tiendo.reporting.live;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiendo.reporting.dashboard.DashboardView;
import vn.tiendo.reporting.knownunit.UnitHistory;

/**
 * Which changes a dashboard may show. Said too widely it is drawn once too often; too narrowly it would be out of date.
 *
 * @param indicators those that it shows
 * @param units those whose facts may count in it, in whatever borders; null for all
 */
record Concern(Set<UUID> indicators, @Nullable Set<UUID> units) {

    static Concern of(DashboardView dashboard, UnitHistory history) {
        var indicators = dashboard.targets().stream()
                .map(target -> target.indicator().id())
                .collect(Collectors.toUnmodifiableSet());
        return new Concern(
                indicators,
                judgesOthers(dashboard)
                        ? null
                        : history.everCountedIn(dashboard.unit().id()));
    }

    /** A target whose value another plan sets may be judged by the figures of a unit elsewhere. */
    private static boolean judgesOthers(DashboardView dashboard) {
        var own = dashboard.targets().stream().flatMap(target -> target.periods().stream());
        var below = dashboard.children().stream()
                .flatMap(row -> row.targets().stream())
                .map(cell -> cell.state());
        return Stream.concat(own, below).anyMatch(state -> state.judgedAs() != null);
    }

    boolean isTouchedBy(Change change) {
        return (change.indicatorId() == null || indicators.contains(change.indicatorId()))
                && (change.unitId() == null || units == null || units.contains(change.unitId()));
    }
}
